/** The page of the game, panels, picture and saves, played quarter by quarter by whoever drives it. */
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/fraunces/index.css';
import { inThisBrowser, type Live } from '../../../src/live/index.ts';
import { fetchParts, mountPanels } from '../../../src/panels/index.ts';
import { mountStage } from '../../../src/stage/index.ts';
import { fetchWords } from '../../../src/words/index.ts';
import type { Department } from '../stage/departments.ts';
import { playQuarter } from '../stage/keepPlaying.ts';
import { liveOf } from '../stage/liveOf.ts';
import { watchDrawing } from '../stage/stubs.ts';

export type GameBench = {
  /**
   * @param counted the picture is not drawn: the calls that would draw are only counted
   * @returns how many people there are
   */
  readonly open: (department: Department, counted: boolean) => Promise<number>;
  /** Decides, and runs half of the quarter's weeks; then the game is paused. @returns how many weeks */
  readonly runHalf: () => Promise<number>;
  /** Runs the others. @returns how many weeks */
  readonly runRest: () => Promise<number>;
  /** Until nothing moves any more. */
  readonly asleep: () => Promise<void>;
  readonly hasEnded: () => boolean;
};

declare global {
  interface Window {
    gameBench: GameBench;
  }
}

const halfWeeks = 6;
const [panels, stage] = [placeOf('panels'), placeOf('stage')];
let live: Live | null = null;

window.gameBench = {
  open: async (department, counted) => {
    if (counted) watchDrawing().stub(true);
    live = liveOf(
      department,
      inThisBrowser(async () => null),
    );
    await fetchWords('en');
    mountPanels(panels, live, async () => []);
    await mountStage(stage, live);
    await fetchParts();
    while (stage.dataset['week'] === undefined) await wait(20);
    live.setSpeed(4);
    return live.store.getState().game.world.department.size;
  },
  runHalf: () =>
    weeksOf((game) => {
      const begun = weekOf(game);
      playQuarter(game);
      return untilSo(game, () => weekOf(game) >= begun + halfWeeks);
    }),
  runRest: () =>
    weeksOf((game) => {
      game.resume();
      return untilSo(game, () => game.store.getState().game.phase !== 'watching');
    }),
  asleep: async () => {
    while (stage.dataset['asleep'] !== 'true') await wait(50);
  },
  hasEnded: () => live?.store.getState().game.phase === 'ended',
};

async function weeksOf(run: (game: Live) => Promise<void>): Promise<number> {
  if (live === null) throw new Error('no game is open');
  const before = weekOf(live);
  await run(live);
  live.pause();
  return weekOf(live) - before;
}

function weekOf({ store }: Live): number {
  return store.getState().game.world.week;
}

function untilSo({ store }: Live, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!isSo()) return;
      stop();
      resolve();
    });
  });
}

function placeOf(id: string): HTMLElement {
  const place = document.getElementById(id);
  if (place === null) throw new Error(`page.html has no element with the id ${id}`);
  return place;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
