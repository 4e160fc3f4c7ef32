/** V2: where the signal comes to rest below managers who differ, and some of whom practise. */
import { describe, expect, test } from 'vitest';
import type { World } from '../../../src/model/index.ts';
import { foundSmall, liveWeeks, uneventful } from '../worlds.ts';

type Manager = { readonly permeability: number; readonly practice: 0 | 1 };
type Setting = {
  readonly signal: number;
  readonly rate: number;
  readonly chain: readonly Manager[];
};

const open = (permeability: number): Manager => ({ permeability, practice: 1 });
const shut = (permeability: number): Manager => ({ permeability, practice: 0 });

const settings: readonly Setting[] = [
  { signal: 0.7, rate: 0.25, chain: [shut(0.9), open(0.3), shut(0.6)] },
  { signal: 1, rate: 0.1, chain: [shut(0.5), shut(0.8), shut(0.2), shut(0.95), shut(0.7)] },
  { signal: 0.2, rate: 0.5, chain: [open(0.75), open(0.1), open(0.4), open(0.85)] },
  { signal: 0, rate: 0.3, chain: [shut(0.6), open(0.5)] },
  { signal: 0.9, rate: 0.2, chain: [open(1), shut(0), open(0.5)] },
  { signal: 0.45, rate: 0.4, chain: [shut(0.33)] },
];

/** One person in each tier: the managers of the chain and the employee below them. */
function foundChain({ chain, rate }: Setting): World {
  const spans = [...chain.map(() => 1), 1];
  const world = foundSmall(spans, { ...uneventful, signalRate: rate });
  for (const [row, { permeability, practice }] of chain.entries()) {
    world.people.permeability[row] = permeability;
    world.people.permeabilitySetPoint[row] = permeability;
    world.people.practice[row] = practice;
  }
  return world;
}

/**
 * S·∏κⱼ + Σ (1−κₗ)·aₗ·∏ⱼ﹥ₗ κⱼ below the first `tiers` managers. A direct channel x takes (1−x) of
 * what each of them passes on and adds x·κₗ·S.
 */
function restingSignal({ signal, chain }: Setting, tiers: number, direct: number): number {
  const kept = chain.map(({ permeability }) => (1 - direct) * permeability);
  const product = (from: number): number =>
    kept.slice(from, tiers).reduce((all, one) => all * one, 1);
  let sum = signal * product(0);
  for (const [at, { permeability, practice }] of chain.slice(0, tiers).entries()) {
    const own = (1 - direct) * (1 - permeability) * practice + direct * permeability * signal;
    sum += own * product(at + 1);
  }
  return sum;
}

describe('the signal comes to rest', () => {
  test.each(settings)(
    'at what the chain lets through and what each manager does (V2: S $signal, rate $rate)',
    (setting) => {
      const { people } = liveWeeks(foundChain(setting), 800, { signal: setting.signal });
      for (let row = 0; row <= setting.chain.length; row += 1) {
        const expected = restingSignal(setting, row, 0);
        expect(Math.abs(people.signal[row] - expected)).toBeLessThan(1e-12);
      }
    },
  );

  test.each([0.2, 0.6, 1])(
    'with a direct channel of %d, at that and what each manager lets be heard past her',
    (directChannel) => {
      for (const setting of settings) {
        const { signal } = setting;
        const { people } = liveWeeks(foundChain(setting), 800, { signal, directChannel });
        for (let row = 0; row <= setting.chain.length; row += 1) {
          const expected = restingSignal(setting, row, directChannel);
          expect(Math.abs(people.signal[row] - expected)).toBeLessThan(1e-12);
        }
      }
    },
  );
});
