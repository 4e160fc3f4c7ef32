/** The rows of a design as they are read back, column by column, whatever format they were kept in. */
import type { Column } from '../../lab/index.ts';
import type { DesignFile } from '../design/designFile.ts';
import type { Stretch } from '../design/designWorker.ts';

export type RowTable = {
  readonly file: DesignFile;
  /** Which runs these are; all of them, unless it is a shard. */
  readonly stretch: Stretch;
  /** Of the design, in their order. */
  readonly columns: readonly Column[];
  readonly count: number;
  /** One for each row, in the order of the runs. @throws RangeError for a column that is none of numbers */
  readonly numbers: (column: string) => Float64Array;
  /** @throws RangeError for a column that is none of texts */
  readonly texts: (column: string) => readonly string[];
};
