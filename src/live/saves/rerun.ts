/** Watching a run again: its decisions are filled in as its quarters come, until they are used up. */
import { decide, openGame, type Game, type Journal, type Save } from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Desk } from './desk.ts';
import { newLine, type Line } from './line.ts';
import type { Opener } from './opener.ts';

export type Reruns = {
  readonly begin: (scenario: Scenario, save: Save, line: Line) => void;
  /** Called whenever the game has changed. */
  readonly fill: (game: Game) => void;
  /** From here on nothing is filled in. */
  readonly end: () => void;
};

export function createReruns(desk: Desk, opener: Opener): Reruns {
  const { store } = desk;
  let journal: Journal = [];
  let filledQuarter = 0;

  function fill(game: Game): void {
    const { rerun } = store.saves();
    if (rerun === null || game.phase === 'watching') return;
    if (game.phase === 'ended' || game.quarter > rerun.quarters) {
      store.setSaves({ rerun: null });
      return;
    }
    if (filledQuarter === game.quarter) return;
    filledQuarter = game.quarter;
    const due = journal.filter(({ quarter }) => quarter === game.quarter);
    store.place(due.reduce(decide, game));
  }

  return {
    fill,
    begin: (scenario, { id, record }, { files }) => {
      const { seed, quarters } = record;
      opener.show(openGame(scenario, seed), newLine(files, { id, quarter: 1 }));
      ({ journal } = record);
      filledQuarter = 0;
      const last = Math.max(quarters, ...journal.map(({ quarter }) => quarter));
      store.setSaves({ rerun: { title: scenario.title, quarters: last } });
      fill(store.game());
    },
    end: () => store.setSaves({ rerun: null }),
  };
}
