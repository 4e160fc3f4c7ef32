import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accepted, unsound, type Verdict } from './kind.ts';
import { kinds, tryInputs, tryKind } from './tryInputs.ts';

/** `npm run hostile -- 100000` tries more, and others; these suffice to notice that a reader was broken. */
const count = 60;

test.each(kinds.map(({ name }) => name))(
  '%s: accepted or refused with a reason, whatever it is; nothing crashes, runs or is lost',
  async (name) => {
    const tally = await tryInputs(name, 2010, count);
    expect(tally.troubles).toEqual([]);
    const refusals = Object.values(tally.refused).reduce((sum, times) => sum + times, 0);
    expect(tally.accepted + refusals).toBe(count);
  },
);

test('the same seed makes the same inputs, and is taken in the same way', async () => {
  for (const name of ['scenario file', 'game in a file']) {
    const [one, other] = [await tryInputs(name, 7, 20), await tryInputs(name, 7, 20)];
    expect({ ...one, slowestMilliseconds: 0 }).toEqual({ ...other, slowestMilliseconds: 0 });
  }
});

test.each([
  ['crash', () => Promise.reject(new Error('thrown'))],
  ['unsound', async () => unsound('not so')],
  ['lostGame', async () => ({ kind: 'lostGame', said: 'gone' }) as const],
  ['script', async () => sing()],
  ['script', async () => pollute()],
] as const)('a %s is noticed, each time anew', async (what, take) => {
  const taker = { take, close: () => Reflect.deleteProperty(Object.prototype, 'polluted') };
  const kind = { name: 'bad', share: 1, inputs: fc.nat(), open: async () => taker };
  const { troubles } = await tryKind(kind, 7, 2);
  expect(troubles).toMatchObject([{ what }, { what }]);
});

function sing(): Verdict {
  Reflect.get(globalThis, 'canary')();
  return accepted;
}

function pollute(): Verdict {
  Reflect.set(Object.prototype, 'polluted', true);
  return accepted;
}
