/**
 * Panels know what is reported and not what is true. Types see to it that a panel cannot read the
 * game; this sees to it that none fetches it by another way. Only the debrief may.
 */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesOf } from './namesOf.ts';
import { sources } from './sources.ts';

/** All that a panel may take during play, folder by folder; what is not named tells the truth, or might. */
const allowed: Readonly<Record<string, ReadonlySet<string>>> = {
  model: new Set([
    'Camp',
    'Tree',
    'branchOf',
    'camps',
    'deputy',
    'isManager',
    'modelVersion',
    'pathTo',
  ]),
  game: new Set([
    'Band',
    'Cell',
    'Decision',
    'DecisionAim',
    'Direction',
    'Estimate',
    'Forecast',
    'HeardForecast',
    'Journal',
    'Moved',
    'PickKind',
    'QuarterReport',
    'Question',
    'Reflection',
    'Report',
    'ReportedMeasure',
    'Save',
    'Sight',
    'Start',
    'Stint',
    'Stop',
    'Table',
    'WorldSeen',
    'accountNow',
    'aimChoices',
    'answerNow',
    'bandNow',
    'whereIn',
    'bandsOf',
    'csvOf',
    'decisionNow',
    'dilemmaNow',
    'directions',
    'forecastNow',
    'isReported',
    'languageOf',
    'nameOfPerson',
    'ndjsonOf',
    'nextSeed',
    'openDecisions',
    'openDilemma',
    'partsOfAim',
    'priceOf',
    'questionNow',
    'reflectionOf',
    'rowOfSeat',
    'runsIn',
    'seatOf',
    'stintsOf',
    'tellsOf',
    'tierNow',
    'togglePart',
    'weeksPerQuarter',
    'wholeDepartment',
    'whyNot',
    'whyNotRun',
  ]),
  // What is reported of other departments.
  lab: new Set([
    'Fan',
    'OutlookMeasure',
    'ReportedRun',
    'fanOf',
    'firstRuns',
    'outlookJobs',
    'outlookMeasures',
  ]),
};

/** Where the whole live game comes in, to be handed on as the part that panels may know. */
const doors = ['panels/liveContext.ts', 'panels/mountPanels.tsx'];
const wholeGame = new Set(['Live', 'LiveState', 'createLive', '*']);

function truthsIn(file: string, text: string): readonly string[] {
  if (!file.startsWith('panels/') || file.startsWith('panels/debrief/')) return [];
  return namesOf(file, text).flatMap(({ from, name }) => {
    const target = path.posix.join(path.posix.dirname(file), from);
    const [room] = target.split('/');
    if (room === 'live') {
      return wholeGame.has(name) && !doors.includes(file) ? [`${file}: ${name}`] : [];
    }
    if (target.startsWith('panels/debrief/')) return inDebrief(file, name);
    return room in allowed && !allowed[room].has(name) ? [`${file}: ${name}`] : [];
  });
}

/** What comes to show once the game has ended. */
const frames = ['panels/App.tsx', 'panels/tutorial/Coach.tsx'];

/** Its pages may be shown by a frame; its figures may be taken by nobody. */
function inDebrief(file: string, name: string): readonly string[] {
  // A page that is fetched once it is needed comes whole.
  return frames.includes(file) && /^(?:[A-Z]|\*$)/.test(name) ? [] : [`${file}: ${name}`];
}

describe('the panels of play', () => {
  it('take nothing from the rules, the model or the lab that could tell what is true', () => {
    const panels = sources().filter(({ file }) => file.startsWith('panels/'));
    expect(panels.length).toBeGreaterThan(0);
    expect(panels.flatMap(({ file, text }) => truthsIn(file, text))).toEqual([]);
  });

  it.each([
    ['panels/Tile.tsx', "import { measure } from '../model/index.ts';"],
    ['panels/Tile.tsx', "import type { Game } from '../game/index.ts';"],
    ['panels/Tile.tsx', "import { debriefOf as back } from '../game/index.ts';"],
    ['panels/Tile.tsx', "import * as game from '../game/index.ts';"],
    ['panels/Tile.tsx', "const game = await import('../game/index.ts');"],
    ['panels/Tile.tsx', "export * from '../model/index.ts';"],
    ['panels/many/Runs.tsx', "import { replay } from '../../game/index.ts';"],
    ['panels/Tile.tsx', "import type { LiveState } from '../live/index.ts';"],
    ['panels/Tile.tsx', "import { useDebrief } from './debrief/useDebrief.ts';"],
  ])('would be caught in %s with %s', (file, text) => {
    expect(truthsIn(file, text)).toHaveLength(1);
  });

  it('may take what is reported', () => {
    const text = "import { type Report, whyNot } from '../game/index.ts';";
    expect(truthsIn('panels/Tile.tsx', text)).toEqual([]);
    expect(truthsIn('panels/debrief/EndPage.tsx', "import { Game } from '../game.ts';")).toEqual(
      [],
    );
  });
});
