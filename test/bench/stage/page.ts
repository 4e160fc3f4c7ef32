/** The page on which the picture is measured: our stage and a live game, no panels, nothing kept. */
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/fraunces/index.css';
import type { Live } from '../../../src/live/index.ts';
import { mountStage } from '../../../src/stage/index.ts';
import { fetchWords } from '../../../src/words/index.ts';
import { watchPictures } from '../../pages/heldPictures.ts';
import type { Department } from './departments.ts';
import { watchFrames, type Frame } from './frames.ts';
import { keepPlaying } from './keepPlaying.ts';
import { liveOf } from './liveOf.ts';
import { goNearAndAlong } from './lookAround.ts';
import { watchObjects } from './objects.ts';
import { showSprites } from './sprites.ts';
import { watchDrawing } from './stubs.ts';

export type Wish = {
  /** Nothing is drawn, only counted. */
  readonly stubbed: boolean;
  /** What is seen of the width changes with every frame. */
  readonly looking: boolean;
  /** Roots are shown, and where the message stops. */
  readonly asking: boolean;
};

export type Measured = {
  readonly frames: readonly Frame[];
  readonly objects: number;
  /** What the picture did when it was told of a week, for each week. */
  readonly weekMilliseconds: readonly number[];
  /** Tasks of the page's thread of more than 50 ms. */
  readonly longTasks: readonly number[];
};

export type StageBench = {
  /** @returns milliseconds until the picture was there */
  readonly open: (department: Department) => Promise<number>;
  readonly people: () => number;
  /** The weeks run, and whoever watches them moves; what follows is measured. */
  readonly begin: (wish: Wish) => Promise<void>;
  /** Waits for at least so many frames, even where one takes seconds. */
  readonly run: (milliseconds: number, framesLeast: number) => Promise<void>;
  readonly end: () => Measured;
  /** Takes the picture off the page, and puts it on and takes it off again so many times. */
  readonly remount: (times: number) => Promise<void>;
  /** Pictures that are off the page and still held, and canvases that are on it. */
  readonly left: () => { readonly pictures: number; readonly canvases: number };
  /** In place of the stage: this many plain sprites, each of which moves in every frame. */
  readonly sprites: (count: number) => Promise<void>;
};

declare global {
  interface Window {
    stageBench: StageBench;
  }
}

const drawing = watchDrawing();
const frames = watchFrames(drawing);
const objects = watchObjects();
const pictures = watchPictures();
const place = document.querySelector<HTMLElement>('#stage') ?? document.body;
let live: Live | null = null;
let unmount = (): void => undefined;
let weekMilliseconds: number[] = [];
let longTasks: number[] = [];
let stop = (): void => undefined;
const warmMilliseconds = 1000;

new PerformanceObserver((list) => {
  longTasks.push(...list.getEntries().map(({ duration }) => duration));
}).observe({ entryTypes: ['longtask'] });

window.stageBench = {
  open: async (department) => {
    await fetchWords('en');
    live = liveOf(department);
    let told = 0;
    live.store.subscribe(() => (told = performance.now()));
    const milliseconds = await mount(live);
    live.store.subscribe(({ game }, before) => {
      if (game.world !== before.game.world) weekMilliseconds.push(performance.now() - told);
    });
    return milliseconds;
  },
  people: () => live?.store.getState().game.world.department.size ?? 0,
  begin: async ({ stubbed, looking, asking }) => {
    live?.showRoots(asking);
    live?.showStops(asking);
    const stopPlaying = live === null ? null : keepPlaying(live);
    const stopLooking = live === null || !looking ? null : goNearAndAlong(live);
    stop = () => {
      drawing.stub(false);
      stopLooking?.();
      stopPlaying?.();
    };
    drawing.stub(stubbed);
    await wait(warmMilliseconds);
    weekMilliseconds = [];
    longTasks = [];
    frames.begin();
  },
  run: async (milliseconds, framesLeast) => {
    await wait(milliseconds);
    while (frames.count() < framesLeast) await wait(50);
  },
  end: () => {
    const measured = {
      frames: frames.end(),
      objects: objects.count(),
      weekMilliseconds,
      longTasks,
    };
    stop();
    return measured;
  },
  remount: async (times) => {
    unmount();
    unmount = () => undefined;
    await wait(100);
    for (let time = 0; time < times; time += 1) {
      if (live !== null) await mount(live);
      unmount();
      unmount = () => undefined;
      await wait(50);
    }
    await wait(500);
  },
  left: () => ({
    pictures: pictures.count(),
    canvases: document.querySelectorAll('canvas').length,
  }),
  sprites: (count) => showSprites(place, count),
};

async function mount(game: Live): Promise<number> {
  delete place.dataset['week'];
  const began = performance.now();
  unmount = await mountStage(place, game);
  while (place.dataset['week'] === undefined) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now() - began;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
