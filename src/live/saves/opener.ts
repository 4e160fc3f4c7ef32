/** Plays kept runs again, behind the scenes, and puts them on the table. */
import {
  openByWeek,
  replayByWeek,
  runQuarter,
  weeksPerQuarter,
  type Game,
  type OpenedRecord,
  type Save,
} from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Desk } from './desk.ts';
import { inSlices } from '../inSlices.ts';
import { isSameState, newLine, saveOf, type Line } from './line.ts';
import { scenarioOfSave, type FoundScenario } from './scenarios.ts';
import type { Keeper } from './keeper.ts';

export type Opener = {
  /** A save as the game that it is, on a line of its own; null: it was told why not. */
  readonly played: (save: Save) => Promise<PlayedSave | null>;
  /** Opens what was told to differ, as it is here and now. */
  readonly openAnyway: () => void;
  readonly openSave: (save: Save) => Promise<boolean>;
  /** The game on the table as it was at the start of a quarter; it becomes a branch of itself. */
  readonly rewind: (quarter: number) => Promise<void>;
  /** Plays what a record says; null where somebody gave it up. */
  readonly playRecord: (scenario: Scenario, record: Save['record']) => Promise<OpenedRecord | null>;
  /** Puts a game on the table, and keeps the one that was there. */
  readonly show: (game: Game, line: Line) => void;
  readonly giveUp: () => void;
};

export type PlayedSave = { readonly game: Game; readonly line: Line };

/** What takes no longer needs no word. */
const slowMilliseconds = 500;

export function createOpener(desk: Desk, keeper: Keeper): Opener {
  const { store } = desk;
  /** Which of all openings is the last: those before it were given up. */
  let turn = 0;
  /** The game of the last save that was told to differ. */
  let differing: PlayedSave | null = null;

  async function slowly<Result>(
    { title }: Scenario,
    weeks: number,
    work: (told: (week: number) => void, isGivenUp: () => boolean) => Promise<Result | null>,
  ): Promise<Result | null> {
    turn += 1;
    const ours = turn;
    const began = performance.now();
    const told = (week: number): void => {
      if (turn !== ours || performance.now() - began < slowMilliseconds) return;
      store.setSaves({ opening: { title, week, weeks } });
    };
    const result = await work(told, () => turn !== ours);
    if (turn !== ours) return null;
    store.setSaves({ opening: null });
    return result;
  }

  async function playRecord(
    scenario: Scenario,
    record: Save['record'],
  ): Promise<OpenedRecord | null> {
    const weeks = record.quarters * weeksPerQuarter;
    return slowly(scenario, weeks, async (told, isGivenUp) =>
      inSlices(openByWeek(scenario, record), told, isGivenUp),
    );
  }

  async function played(save: Save): Promise<PlayedSave | null> {
    const found = await scenarioOfSave(save, await desk.shelf(), desk.keeping, desk.read);
    if (found === null) {
      desk.tell({ kind: 'noScenario', save });
      return null;
    }
    const opened = await playRecord(found.scenario, save.record);
    if (opened === null) return null;
    if (opened.kind === 'refused') {
      desk.tell({ kind: 'refused', save });
      return null;
    }
    const line = lineOf(save, found);
    const game = save.phase === 'watching' ? runQuarter(opened.game) : opened.game;
    const { differences } = opened;
    if (differences.length === 0) return { game, line };
    differing = { game, line: newLine(found.files) };
    desk.tell({ kind: 'differs', save, differences });
    return null;
  }

  function show(game: Game, line: Line): void {
    keeper.leave(store.game());
    desk.setLine(line);
    store.setSaves({ rerun: null });
    store.begin(game);
  }

  /** Under which the game on the table is kept, or will be when it makes room. */
  function idOnShelf(): string {
    const line = desk.line();
    const now = saveOf(store.game(), line, { id: line.id, kind: 'named', name: '' }, 0);
    return store.saves().kept.find((each) => isSameState(each, now))?.id ?? line.id;
  }

  return {
    played,
    playRecord,
    show,
    openAnyway: () => {
      if (differing !== null) show(differing.game, differing.line);
      differing = null;
    },
    openSave: async (save) => {
      const opened = await played(save);
      if (opened !== null) show(opened.game, opened.line);
      return opened !== null;
    },
    rewind: async (quarter) => {
      const { scenario, seed, journal } = store.game();
      const line = desk.line();
      const before = journal.filter((decision) => decision.quarter < quarter);
      const quarters = quarter - 1;
      const replayed = await slowly(scenario, quarters * weeksPerQuarter, async (told, isGivenUp) =>
        inSlices(replayByWeek(scenario, seed, before, { quarters }), told, isGivenUp),
      );
      // Whoever has taken another game to the table meanwhile stays with that one.
      if (replayed?.kind !== 'game' || desk.line() !== line) return;
      show(replayed.game, newLine(line.files, { id: idOnShelf(), quarter }));
    },
    giveUp: () => {
      turn += 1;
      store.setSaves({ opening: null });
    },
  };
}

/** What nobody has named goes on as itself; what was named stays as it is, and a new line begins. */
function lineOf({ id, name, record, branchOf }: Save, { files }: FoundScenario): Line {
  return name === ''
    ? { id, files, branchOf }
    : newLine(files, { id, quarter: record.quarters + 1 });
}
