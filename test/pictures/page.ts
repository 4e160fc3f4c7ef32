/** The page of the game, or its picture alone, opened in the middle of a game that was played beforehand. */
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/fraunces/index.css';
import { sightOf, type Game } from '../../src/game/index.ts';
import {
  createLive,
  inThisBrowser,
  plainSettings,
  readInWorker,
  type Live,
} from '../../src/live/index.ts';
import { fetchParts, mountPanels } from '../../src/panels/index.ts';
import {
  parseCatalogue,
  parseScenario,
  type Catalogue,
  type Scenario,
  type SourceFile,
} from '../../src/scenario/index.ts';
import { mountStage } from '../../src/stage/index.ts';
import { fetchWords } from '../../src/words/index.ts';
import { watchPictures } from '../pages/heldPictures.ts';
import { playShot, rowNear } from './playShot.ts';
import type { Shot } from './shots.ts';

export type Files = {
  readonly scenario: SourceFile;
  readonly catalogue: readonly [SourceFile, SourceFile, SourceFile];
};

export type Pictures = {
  /** @param alone without panels, the picture as large as the window */
  readonly show: (shot: Shot, files: Files, alone: boolean) => Promise<void>;
  /** The week that is shown comes once more: in a picture of another size nothing has befallen yet. */
  again: () => void;
  /**
   * Takes the picture off the page and puts it on again, so many times, and takes it off.
   * @param drawn each is waited for until it can be seen
   */
  remount: (times: number, drawn: boolean) => Promise<void>;
  /** How many of all that were taken off the page something still holds. */
  readonly held: () => number;
};

declare global {
  interface Window {
    pictures: Pictures;
    /** Whoever tries the picture may ask the game of it. */
    live: Live;
  }
}

window.pictures = {
  show: async (shot, files, alone) => {
    const { catalogue, scenario } = read(files);
    const settings = {
      ...plainSettings,
      theme: shot.theme,
      language: shot.language ?? 'en',
      welcomed: shot.opening !== true,
    };
    await fetchWords(settings.language);
    const keeping = inThisBrowser(async () => null);
    const readFiles = readInWorker(async () => catalogue);
    const live = createLive(scenario, settings, readFiles, keeping);
    const { before, now } = playShot(scenario, shot);
    window.live = live;
    const stage = placeOf('stage');
    if (alone) stage.setAttribute('style', 'position: fixed; inset: 0; overflow: hidden');
    else await showPanels(live);
    await document.fonts.load('1em "Atkinson Hyperlegible Next Variable"');
    await document.fonts.load('1em "Fraunces Variable"');
    let unmount = await mountStage(stage, live);
    await shown(stage);
    look(live, now, shot);
    window.pictures.remount = async (times, drawn) => {
      unmount();
      for (let time = 0; time < times; time += 1) {
        delete stage.dataset['week'];
        unmount = await mountStage(stage, live);
        if (drawn) await shown(stage);
        unmount();
      }
      unmount = () => undefined;
    };
    window.pictures.again = () => {
      // The week is seen to come, so that what befell in it is shown.
      for (const game of [before, now]) live.store.setState({ game, sight: sightOf(game) });
    };
    window.pictures.again();
  },
  again: nothingShown,
  remount: nothingShown,
  held: watchPictures().count,
};

function nothingShown(): never {
  throw new Error('nothing has been shown yet');
}

function read({ scenario: file, catalogue: files }: Files): {
  readonly catalogue: Catalogue;
  readonly scenario: Scenario;
} {
  const catalogued = parseCatalogue(...files);
  if (catalogued.kind === 'faults') throw new Error(JSON.stringify(catalogued.faults[0]));
  const { catalogue } = catalogued;
  const parsed = parseScenario(file, catalogue);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  return { catalogue, scenario: parsed.scenario };
}

async function showPanels(live: Live): Promise<void> {
  mountPanels(placeOf('panels'), live, async () => []);
  await fetchParts();
}

function look(live: Live, game: Game, shot: Shot): void {
  live.store.setState({ game, sight: sightOf(game) });
  const row = shot.near === null ? null : rowNear(game, shot.near);
  if (row !== null) {
    live.select(row);
    live.showRow(row);
  }
  live.showRoots(shot.roots === true);
  live.showStops(shot.stops === true);
  if (shot.presenting === true) live.startPresenting();
}

async function shown(stage: HTMLElement): Promise<void> {
  while (stage.dataset['week'] === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function placeOf(id: string): HTMLElement {
  const place = document.getElementById(id);
  if (place === null) throw new Error(`page.html has no element with the id ${id}`);
  return place;
}
