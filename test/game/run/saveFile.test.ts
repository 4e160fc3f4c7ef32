import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atOnce,
  openByWeek,
  openGame,
  openRecord,
  parseSave,
  recordOf,
  writeSave,
  type Save,
} from '../../../src/game/index.ts';
import { busyScenario } from '../occasions.ts';
import { decidedAll, played, seeds, wishes } from '../wishing.ts';

const [wanted] = fc.sample(wishes, { seed: 5, numRuns: 1 });
const game = played('7', wanted);
const save: Save = {
  id: 'a1',
  kind: 'named',
  name: 'Avant le vote',
  savedAt: 1_290_000_000_000,
  order: 0,
  title: busyScenario.title,
  phase: 'ended',
  record: recordOf(game),
  source: { kind: 'shipped' },
  branchOf: { id: 'a0', quarter: 2 },
};
const text = writeSave(save);

describe('a save', () => {
  test('is read as it was written, whatever was decided', () => {
    fc.assert(
      fc.property(
        seeds,
        wishes,
        fc.string({ unit: 'binary', maxLength: 60 }),
        (seed, wish, name) => {
          const record = recordOf(decidedAll(openGame(busyScenario, seed), wish));
          const other: Save = { ...save, name, record, phase: 'deciding' };
          const parsed = parseSave(writeSave(other));
          expect(parsed).toEqual({ kind: 'save', save: other });
          // To the letter, so that whether two saves are the same can be read off their texts.
          expect(parsed.kind === 'save' && writeSave(parsed.save)).toBe(writeSave(other));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('is read where the file of its scenario has a long name', () => {
    const record = { ...save.record, scenario: { ...save.record.scenario, id: 'x'.repeat(250) } };
    expect(parseSave(writeSave({ ...save, record })).kind).toBe('save');
  });

  test('brings the files of its scenario where it has them', () => {
    const files: Save = {
      ...save,
      source: {
        kind: 'files',
        key: 'k',
        files: {
          texts: [{ name: 'ours.csv', text: 'id;chef\r\n' }],
          wishes: {
            title: { en: 'Ours', fr: 'Le nôtre' },
            names: 'drop',
            comments: { about: '', people: '', teams: '', persons: '', next: '' },
          },
        },
      },
    };
    expect(parseSave(writeSave(files))).toEqual({ kind: 'save', save: files });
  });

  test('may be laid out anew by whoever opens it in an editor', () => {
    const laidOut = JSON.stringify(JSON.parse(text), null, 2);
    expect(parseSave(laidOut)).toEqual({ kind: 'save', save });
  });

  test('that was changed is never taken for another game: 10,000 times', () => {
    const change = fc.record({
      at: fc.nat(text.length - 1),
      length: fc.nat(3),
      put: fc.string({
        unit: fc.constantFrom(...Array.from('0123456789abcdef"{}[],:\\ é\u0000')),
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let mutated = text;
        for (const { at, length, put } of changes) {
          mutated = mutated.slice(0, at) + put + mutated.slice(at + length);
        }
        const parsed = parseSave(mutated);
        // A blank between two words of it changes nothing that is said.
        expect(parsed.kind === 'save' ? parsed.save : save).toEqual(save);
      }),
      { numRuns: 10_000 },
    );
  });

  test('that is cut is never taken for another game', () => {
    for (let length = 0; length < text.length; length += 1) {
      expect(parseSave(text.slice(0, length)).kind).toBe('notOurs');
    }
  });

  test('whose seal holds but whose content does not is damaged', () => {
    const forged = { ...save, record: { ...save.record, quarters: -1 } };
    expect(parseSave(writeSave(forged))).toEqual({ kind: 'damaged' });
    // A date that no calendar has would be shown as the pattern that it should have filled.
    expect(parseSave(writeSave({ ...save, savedAt: 8.64e15 + 1 }))).toEqual({ kind: 'damaged' });
    expect(parseSave(text.replace('"quarter":2', '"quarter":3'))).toEqual({ kind: 'damaged' });
  });

  test('of a later format says so', () => {
    expect(parseSave(text.replace('"format":1', '"format":2'))).toEqual({ kind: 'laterFormat' });
  });

  test.each(['', 'null', '[]', '{"clayLayer":"run"}', '['.repeat(100_000)])(
    'is not what begins with %.20s',
    (other) => {
      expect(parseSave(other)).toEqual({ kind: 'notOurs' });
    },
  );
});

test('a record that is opened week by week is the one that is opened at once', () => {
  const weeks: number[] = [];
  const steps = openByWeek(busyScenario, save.record);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) weeks.push(step.value);
  expect(step.value).toEqual(openRecord(busyScenario, save.record));
  expect(weeks).toEqual(Array.from({ length: busyScenario.quarters * 13 }, (_, at) => at + 1));
  expect(atOnce(openByWeek(busyScenario, save.record))).toEqual(step.value);
});
