/**
 * V5: what trust is worth where it is at stake. Each voice raised is heard with chance κ, so that
 * trust, met event by event, settles at κ·eP / (κ·eP + (1−κ)·eM). Met week by week it is lower: who
 * distrusts speaks less, and stays distrustful for longer.
 */
import { describe, expect, test } from 'vitest';
import { voices } from '../../../src/model/index.ts';
import { luckMost, stray } from '../chance.ts';
import { foundSmall, liveWeeks, mean, uneventful } from '../worlds.ts';

const silent = voices.indexOf('silent');

type Setting = {
  readonly permeability: number;
  readonly won: number;
  readonly lost: number;
  readonly voiceRate: number;
  readonly seed: number;
};

const settings: readonly Setting[] = [
  { permeability: 0.72, won: 0.1, lost: 0.2, voiceRate: 0.5, seed: 1 },
  { permeability: 0.5, won: 0.1, lost: 0.1, voiceRate: 1, seed: 2 },
  { permeability: 0.9, won: 0.05, lost: 0.25, voiceRate: 0.3, seed: 3 },
  { permeability: 0.35, won: 0.2, lost: 0.2, voiceRate: 1, seed: 4 },
];

const employees = 400;
const weeks = 400;

describe.each(settings)('trust (V5: κ $permeability, eP $won, eM $lost)', (setting) => {
  const { permeability, won, lost } = setting;
  const scale = permeability * won + (1 - permeability) * lost;
  const { count, staked, variance, gained, byWeek } = watchVoices(setting);
  const error = Math.sqrt(variance) / (scale * count);

  test('is worth, voice by voice, what being heard and being ignored make of it', () => {
    const settled = (permeability * won) / scale;
    // What trust gained between the first week and the last is voices not yet paid for: a voice
    // raised at trust τ moves it by scale·(settled − τ) on average, and by luck for the rest.
    const byEvent = staked / count + gained / (scale * count);
    expect(error).toBeLessThan(0.01);
    expect(stray(byEvent, settled, error)).toBeLessThan(luckMost);
  });

  test('is lower, met week by week', () => {
    expect(byWeek).toBeLessThan(staked / count - luckMost * error);
  });
});

type Watched = {
  /** Voices raised, and the sum of the trust that each was raised with. */
  readonly count: number;
  readonly staked: number;
  /** Of the sum of what luck did to trust: each voice is heard or not by a draw of its own. */
  readonly variance: number;
  /** How much more trust there is at the end than at the beginning, over all employees. */
  readonly gained: number;
  /** Mean trust of all employees over all weeks. */
  readonly byWeek: number;
};

/** Watches the people of one manager; she herself is always heard by the deputy head, and not counted. */
function watchVoices({ permeability, won, lost, voiceRate, seed }: Setting): Watched {
  const start = foundSmall(
    [1, employees],
    {
      ...uneventful,
      permeabilityMean: permeability,
      permeabilitySpread: 0,
      heardTrust: won,
      ignoredTrust: lost,
      voiceRate,
    },
    { key: { high: seed, low: 1993 } },
  );
  let world = liveWeeks(start, 200);
  const first = world.people.trust.subarray(1);
  let count = 0;
  let staked = 0;
  let variance = 0;
  let trustWeeks = 0;
  for (let week = 0; week < weeks; week += 1) {
    const before = world.people.trust;
    world = liveWeeks(world, 1);
    for (let row = 1; row <= employees; row += 1) {
      const trust = before[row];
      trustWeeks += trust;
      if (world.people.voice[row] === silent) continue;
      count += 1;
      staked += trust;
      const swing = won * (1 - trust) + lost * trust;
      variance += permeability * (1 - permeability) * swing * swing;
    }
  }
  const gained = (mean(world.people.trust.subarray(1)) - mean(first)) * employees;
  return { count, staked, variance, gained, byWeek: trustWeeks / (employees * weeks) };
}
