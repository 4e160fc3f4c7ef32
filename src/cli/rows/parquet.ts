/** Tables in Parquet: some thousand rows at a time, each column by itself. */
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { ParquetWriter, fileWriter } from 'hyparquet-writer';
import type { Column } from '../../lab/index.ts';
import type { Cells } from './cells.ts';
import type { RowHead } from './rowHead.ts';
import type { RowSink } from './tableSink.ts';

/** So many are in memory at a time; the same for whoever writes the table, or its bytes would differ. */
const rowsInGroup = 16_384;
const hashKey = 'clayLayer.hash';

export function parquetSink(name: string, { file, stretch, columns }: RowHead): RowSink {
  const writer = new ParquetWriter({
    writer: fileWriter(name),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: [
      { key: hashKey, value: file.hash },
      { key: 'clayLayer.modelVersion', value: file.modelVersion },
      { key: 'clayLayer.runs', value: `${stretch.from} to ${stretch.to - 1} of ${file.runs}` },
      { key: 'clayLayer.command', value: file.command },
    ],
    createdBy: 'Clay Layer',
  });
  let rows: Cells[] = [];
  const flush = (): void => {
    const columnData = columns.map((column, at) => columnOf(column, rows, at));
    rows = [];
    // Waits for nothing: the file is written as it goes.
    void writer.write({ columnData, rowGroupSize: rowsInGroup });
  };
  return {
    add: (cells) => {
      rows.push(cells);
      if (rows.length === rowsInGroup) flush();
    },
    end: () => {
      if (rows.length > 0) flush();
      void writer.finish();
    },
  };
}

const types = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT64' },
  number: { type: 'DOUBLE' },
} as const;

function elementOf({ name, kind }: Column) {
  return { name, repetition_type: 'REQUIRED', ...types[kind] } as const;
}

function columnOf({ name, kind }: Column, rows: readonly Cells[], at: number) {
  const cells = rows.map((row) => row[at]);
  if (kind === 'text') return { name, data: cells };
  if (kind === 'whole') return { name, data: BigInt64Array.from(cells, wholeOf) };
  // A dictionary would take the zero below zero for the other one.
  return { name, data: Float64Array.from(cells, Number), encoding: 'PLAIN' as const };
}

function wholeOf(cell: Cells[number]): bigint {
  return BigInt(cell ?? 0);
}

/** The reader's own drops a byte-order mark, which is a character of the text here. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function stringFromBytes(bytes: Uint8Array | undefined): string | undefined {
  return bytes && decoder.decode(bytes);
}

export type ParquetTable = {
  readonly columns: readonly string[];
  /** Of the design, as it was when the file was written. */
  readonly hash: string | undefined;
  readonly rows: () => AsyncGenerator<readonly unknown[], void, undefined>;
};

/** @throws what the reader says of a file that is damaged */
export async function openParquet(name: string): Promise<ParquetTable> {
  const file = await asyncBufferFromFile(name);
  const metadata = await parquetMetadataAsync(file);
  return {
    columns: metadata.schema.slice(1).map((element) => element.name),
    hash: metadata.key_value_metadata?.find(({ key }) => key === hashKey)?.value,
    rows: async function* rows() {
      let rowStart = 0;
      for (const group of metadata.row_groups) {
        const rowEnd = rowStart + Number(group.num_rows);
        let read: readonly (readonly unknown[])[] = [];
        await parquetRead({
          file,
          metadata,
          rowStart,
          rowEnd,
          rowFormat: 'array',
          parsers: { stringFromBytes },
          onComplete: (complete) => {
            read = complete;
          },
        });
        yield* read;
        rowStart = rowEnd;
      }
    },
  };
}
