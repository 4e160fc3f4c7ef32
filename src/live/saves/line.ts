/** A line is one course of a game from its first decision on; a branch of it is a line of its own. */
import {
  recordOf,
  scenarioHash,
  type BranchPoint,
  type Game,
  type Save,
  type ScenarioFiles,
} from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';

export type Line = {
  readonly id: string;
  /** The files of its scenario; null: it comes with the game. */
  readonly files: ScenarioFiles | null;
  readonly branchOf: BranchPoint | null;
};

export function newLine(files: ScenarioFiles | null, branchOf: BranchPoint | null = null): Line {
  return { id: newId(), files, branchOf };
}

export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether there is anything in a game that somebody would miss. */
export function isBegun({ journal, quarter, phase }: Game): boolean {
  return journal.length > 0 || quarter > 1 || phase !== 'deciding';
}

/** As it lies on a shelf, where the files of its scenario lie beside it. */
export function saveOf(
  game: Game,
  line: Line,
  called: Pick<Save, 'id' | 'kind' | 'name'>,
  savedAt: number,
): Save {
  const { scenario, phase } = game;
  return {
    ...called,
    savedAt,
    order: 0,
    title: scenario.title,
    phase,
    record: recordOf(game),
    source:
      line.files === null
        ? { kind: 'shipped' }
        : { kind: 'files', key: filesKey(scenario, line.files), files: null },
    branchOf: line.branchOf,
  };
}

/** The same for the same files, without reading all of a large one. */
export function filesKey(scenario: Scenario, { texts }: ScenarioFiles): string {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  return `${scenarioHash(scenario)}-${length}`;
}

/** The same state of the same run, whatever it is called. */
export function isSameState(one: Save, other: Save): boolean {
  const stateOf = ({ record, phase }: Save): string => JSON.stringify([record, phase]);
  return stateOf(one) === stateOf(other);
}

/** Whether a save is an earlier state of the same run, so that a later one may stand for it. */
export function isBefore(earlier: Save, later: Save): boolean {
  const { record: one } = earlier;
  const { record: other } = later;
  return (
    one.seed === other.seed &&
    one.scenario.hash === other.scenario.hash &&
    one.quarters <= other.quarters &&
    one.journal.length <= other.journal.length &&
    one.journal.every((each, at) => JSON.stringify(each) === JSON.stringify(other.journal[at]))
  );
}
