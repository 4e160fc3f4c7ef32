import { expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import type { Ground } from '../../src/live/index.ts';
import { copyWorld, voices, type World } from '../../src/model/index.ts';
import { cuesBetween, loudnessOf, type Cue } from '../../src/stage/sound/cues.ts';
import { brookWave, noiseWave } from '../../src/stage/sound/waves.ts';
import { scenarioWith } from '../game/tinyScenario.ts';

/** Two directors, four managers, sixteen employees; nothing has been said yet. */
const opening = openGame(scenarioWith());

function groundWith(week: number, change: (world: World) => void = () => {}, top = 0): Ground {
  const world = { ...copyWorld(opening.world), week };
  change(world);
  return { world, tiers: opening.tiers, top };
}

const heardIn = (
  change: (world: World) => void,
  before = groundWith(4),
  week = 5,
): readonly Cue['kind'][] => cuesBetween(before, groundWith(week, change)).map(({ kind }) => kind);

const nothing = (): void => {};

/** As `readIncident` has it: 1 + domain + 8 where it does harm. */
const incident = { small: 1, material: 1 + 8 } as const;

test('a week in which nothing happens is not heard', () => {
  expect(heardIn(nothing)).toEqual([]);
});

test('the message is heard to come to a tier, once', () => {
  const wet = ({ people, department }: World): void => {
    people.signal.fill(0.3, 0, department.tierStart[1]);
  };
  expect(heardIn(wet)).toEqual(['drop']);
  expect(heardIn(wet, groundWith(4, wet))).toEqual([]);
});

test('a lower tier is reached later in the week, and sounds deeper', () => {
  const flooded = ({ people }: World): void => void people.signal.fill(0.3);
  const drops = cuesBetween(groundWith(4), groundWith(5, flooded));
  expect(drops.map((cue) => cue.kind === 'drop' && cue.depth)).toEqual([0, 0.5, 1]);
});

test('a voice that is heard differs from one that is held', () => {
  const raised = ({ people }: World): void => {
    people.voice[6] = voices.indexOf('heard');
    people.voice[7] = voices.indexOf('ignored');
  };
  expect([...heardIn(raised)].toSorted()).toEqual(['bubble', 'thud']);
});

test('of many voices only a few are heard, from all over the department', () => {
  const loud = ({ people }: World): void => void people.voice.fill(voices.indexOf('heard'));
  const sides = cuesBetween(groundWith(4), groundWith(5, loud)).map(({ side }) => side);
  expect(sides).toHaveLength(3);
  expect(Math.min(...sides)).toBeLessThan(0);
  expect(Math.max(...sides)).toBeGreaterThan(0);
});

test('the ground rumbles where an incident does harm, and only there', () => {
  expect(heardIn(({ people }) => void (people.incident[3] = incident.small))).toEqual([]);
  expect(heardIn(({ people }) => void (people.incident[3] = incident.material))).toEqual([
    'rumble',
  ]);
});

test('a quarter ends with a chord, however it was lived', () => {
  expect(heardIn(nothing, groundWith(12), 13)).toEqual(['chord']);
  expect(heardIn(nothing, groundWith(2), 13)).toEqual(['chord']);
});

test('going back, or into another year, is not heard', () => {
  expect(heardIn(nothing, groundWith(13), 12)).toEqual([]);
  expect(heardIn(nothing, groundWith(0), 26)).toEqual([]);
});

test('water is as loud as the message is heard: the top and each tier count alike', () => {
  expect(loudnessOf(groundWith(0))).toBe(0);
  expect(loudnessOf(groundWith(0, nothing, 1))).toBe(0.25);
  expect(loudnessOf(groundWith(0, ({ people }) => void people.signal.fill(1), 1))).toBe(1);
});

test.each([
  ['noise', noiseWave(1)],
  ['brook', brookWave(1)],
])('the wave of the %s is full, centred, and joins its own beginning', (_, wave) => {
  const mean = wave.reduce((sum, sample) => sum + sample, 0) / wave.length;
  const steps = wave.slice(1).map((sample, at) => Math.abs(sample - wave[at]));
  expect(Math.max(...wave.map(Math.abs))).toBe(1);
  expect(Math.abs(mean)).toBeLessThan(0.02);
  expect(Math.abs(wave[0] - wave[wave.length - 1])).toBeLessThanOrEqual(Math.max(...steps));
});
