/** The page of the game, or its picture alone, opened in the middle of a game that was played beforehand. */
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/fraunces/index.css';
import { rowOfSeat, sightOf } from '../../src/game/index.ts';
import { createLive, plainSettings, readInWorker, type Live } from '../../src/live/index.ts';
import { mountPanels } from '../../src/panels/index.ts';
import { parseCatalogue, parseScenario, type SourceFile } from '../../src/scenario/index.ts';
import { mountStage } from '../../src/stage/index.ts';
import { playShot } from './playShot.ts';
import type { Shot } from './shots.ts';

export type Files = {
  readonly scenario: SourceFile;
  readonly catalogue: readonly [SourceFile, SourceFile, SourceFile];
};

export type Pictures = {
  /** @param alone without panels, the picture as large as the window */
  readonly show: (shot: Shot, files: Files, alone: boolean) => Promise<void>;
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
    const live = liveOf(shot, files);
    window.live = live;
    const stage = placeOf('stage');
    if (alone) stage.setAttribute('style', 'position: fixed; inset: 0; overflow: hidden');
    else mountPanels(placeOf('panels'), live, async () => []);
    await document.fonts.load('1em "Atkinson Hyperlegible Next Variable"');
    await document.fonts.load('1em "Fraunces Variable"');
    await mountStage(stage, live);
    await shown(stage);
    look(live, shot);
  },
};

function liveOf(shot: Shot, { scenario: file, catalogue: files }: Files): Live {
  const catalogued = parseCatalogue(...files);
  if (catalogued.kind === 'faults') throw new Error(JSON.stringify(catalogued.faults[0]));
  const { catalogue } = catalogued;
  const parsed = parseScenario(file, catalogue);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  const { scenario } = parsed;
  const settings = { ...plainSettings, theme: shot.theme, welcomed: true };
  const live = createLive(scenario, catalogue, settings, readInWorker);
  const { before } = playShot(scenario, shot);
  live.store.setState({ game: before, sight: sightOf(before) });
  return live;
}

/** The week is seen to come, so that what befell in it is shown. */
function look(live: Live, shot: Shot): void {
  const { now } = playShot(live.store.getState().game.scenario, shot);
  live.store.setState({ game: now, sight: sightOf(now) });
  const row = shot.near === null ? null : rowOfSeat(now.scenario, now.world.department, shot.near);
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
