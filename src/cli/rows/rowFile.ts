/**
 * The rows of a design on their way into a table. While it is played they grow in `OUT.part`, which
 * outlives whatever stops it; when all are there the table is written whole, in the format of the
 * ending of its name, and what it is of beside it.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { cellsOf, type Column, type RunRow } from '../../lab/index.ts';
import { modelVersion } from '../../model/index.ts';
import { harmless, type Words } from '../../words/index.ts';
import { typedHere } from '../calledAs.ts';
import type { DesignFile } from '../design/designFile.ts';
import type { Stretch } from '../design/designWorker.ts';
import { canWrite } from '../outFile.ts';
import type { Cells } from './cells.ts';
import { designBeside, formatOf, partOf, type RowFormat } from './format.ts';
import {
  parseRowHead,
  runsOf,
  type ParsedRowHead,
  type RowHead,
  type SetAside,
} from './rowHead.ts';
import { beginPart, readHead, resumePart, type RowPart } from './rowPart.ts';
import { sayTrouble } from './trouble.ts';
import { writeTable } from './writeTable.ts';

export type RowRequest = {
  /** The name of the table: .csv, .ndjson or .parquet. */
  readonly out: string;
  readonly file: DesignFile;
  readonly columns: readonly Column[];
  readonly stretch: Stretch;
  /** Goes on with a part that is there; without one, it begins like any other. */
  readonly resume: boolean;
};

export type RowFile = {
  /** How many of its runs, from the first, are there already. */
  readonly done: number;
  /** The table is there, of the same design and the same runs: there is nothing to add or to finish. */
  readonly isWhole: boolean;
  /**
   * In the order of the runs, next to those that are there.
   * @throws what the file system says, for `sayTrouble`; whatever was added before stays whole
   */
  readonly add: (rows: readonly (RunRow | SetAside)[]) => void;
  /** Of its runs, those that were set aside. */
  readonly aside: readonly SetAside[];
  /** Once all are there: writes the table, removes the part. @throws as `add` */
  readonly finish: () => Promise<void>;
  /** Closes the part and leaves it for another time. */
  readonly leave: () => void;
};

/** @returns null where it cannot be, which has then been said */
export function openRowFile(request: RowRequest, words: Words): RowFile | null {
  const { out, resume } = request;
  const format = formatOf(out);
  if (format === null) return tell(words.say('lab.rows.ending', { name: out }));
  if (!canWrite(out)) return tell(words.say('cli.unwritable', { name: out }));
  const name = partOf(out);
  try {
    if (existsSync(name)) {
      if (!resume) return tell(words.say('lab.rows.partThere', { part: name }));
      const part = partOfRequest(request, readHead(name), words);
      return part === null ? null : rowFileOf(part, out, format);
    }
    if (resume && existsSync(out)) return tableOfRequest(request, words);
    const { file, stretch, columns } = request;
    return rowFileOf(beginPart(name, { file, stretch, columns }), out, format);
  } catch (error) {
    sayTrouble(error, { name: out, part: name }, words);
    return null;
  }
}

function partOfRequest(request: RowRequest, parsed: ParsedRowHead, { say }: Words): RowPart | null {
  const part = partOf(request.out);
  if (parsed.kind === 'notOurs') return tell(say('lab.rows.partNotOurs', { part }));
  if (parsed.kind === 'laterFormat') return tell(say('lab.rows.partLater', { part }));
  const { file, stretch } = parsed.head;
  if (file.modelVersion !== modelVersion) {
    const versions = { made: harmless(file.modelVersion), now: modelVersion };
    return tell(say('lab.rows.partOtherModel', { part, ...versions }));
  }
  if (file.hash !== request.file.hash) {
    return tell(
      say('lab.rows.partOtherDesign', { part, command: harmless(typedHere(file.command)) }),
    );
  }
  if (!isSame(stretch, request.stretch)) {
    const asked = { askedFirst: request.stretch.from, askedLast: request.stretch.to - 1 };
    const there = { first: stretch.from, last: stretch.to - 1 };
    return tell(say('lab.rows.partOtherStretch', { part, ...there, ...asked }));
  }
  const resumed = resumePart(part, parsed.head);
  tell(say('lab.rows.resumed', { part, done: resumed.done, runs: runsOf(parsed.head) }));
  return resumed;
}

/** There is no part, but a table: it may be the very one that is asked for. */
function tableOfRequest({ out, file, stretch }: RowRequest, { say }: Words): RowFile | null {
  const head = headBeside(out);
  if (head === null) return tell(say('lab.rows.tableUnknown', { name: out }));
  if (head.file.hash !== file.hash || !isSame(head.stretch, stretch)) {
    const command = harmless(typedHere(head.file.command));
    return tell(say('lab.rows.tableOther', { name: out, command }));
  }
  tell(say('lab.rows.whole', { name: out, runs: runsOf(head) }));
  const nothing = (): void => {};
  const finish = async (): Promise<void> => {};
  return {
    done: runsOf(head),
    isWhole: true,
    aside: head.aside ?? [],
    add: nothing,
    finish,
    leave: nothing,
  };
}

function headBeside(out: string): RowHead | null {
  const name = designBeside(out);
  if (!existsSync(name)) return null;
  const parsed = parseRowHead(readFileSync(name, 'utf8'));
  return parsed.kind === 'head' ? parsed.head : null;
}

function rowFileOf(part: RowPart, out: string, format: RowFormat): RowFile {
  const { head } = part;
  const { from, to } = head.stretch;
  let next = from + part.done;
  return {
    done: part.done,
    isWhole: false,
    aside: part.aside,
    add: (rows) => {
      for (const row of rows) {
        if (row.run !== next || next === to) throw new RangeError(`Run ${row.run} is not next.`);
        next += 1;
      }
      part.add(rows.map((row) => ('error' in row ? [row.run, row.error] : finiteCells(row))));
    },
    finish: async () => {
      if (next !== to) throw new RangeError(`Run ${next} has not been added.`);
      await writeTable({ out, format, head: { ...head, aside: part.aside } }, part.rows());
      part.close();
      rmSync(partOf(out));
    },
    leave: part.close,
  };
}

/** No format holds another number in a way that every reader understands. */
function finiteCells(row: RunRow): Cells {
  const cells = cellsOf(row);
  if (cells.some((cell) => typeof cell === 'number' && !Number.isFinite(cell))) {
    throw new RangeError(`Run ${row.run} has come to a number that is none.`);
  }
  return cells;
}

function isSame(one: Stretch, other: Stretch): boolean {
  return one.from === other.from && one.to === other.to;
}

/** @returns null, so that one can say and give up in one breath */
function tell(sentence: string): null {
  process.stderr.write(`${sentence}\n`);
  return null;
}
