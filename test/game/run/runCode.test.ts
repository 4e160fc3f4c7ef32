import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeIn,
  decide,
  decodeRun,
  encodeRun,
  linkOf,
  openGame,
  openRecord,
  recordIn,
  recordOf,
  runQuarter,
  stepWeek,
  type Game,
  type RunRecord,
} from '../../../src/game/index.ts';
import { fingerprint, modelVersion } from '../../../src/model/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { parse, shipped } from '../../scenario/files.ts';
import { busyScenario } from '../occasions.ts';
import { gameOf, start, watchQuarters } from '../playing.ts';
import { scenarioWith } from '../tinyScenario.ts';
import { decidedAll, played, seeds, wishes } from '../wishing.ts';

function codeOf(game: Game): string {
  return encodeRun(recordOf(game), game.scenario);
}

/** The record in a code, or why there is none. */
function read(text: string, scenario: Scenario): RunRecord | string {
  const decoded = decodeRun(text);
  if (decoded.kind !== 'code') return decoded.kind;
  return recordIn(decoded.code, scenario) ?? 'anotherScenario';
}

describe('a run code', () => {
  test('holds a game whole: decoded and played again it has the same bits and journal', () => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        const game = played(seed, wanted);
        const record = recordOf(game);
        expect(read(codeOf(game), busyScenario)).toEqual(record);
        const opened = openRecord(busyScenario, record);
        if (opened.kind === 'refused') throw new Error(JSON.stringify(opened.refusal));
        expect(opened.differences).toEqual([]);
        expect(opened.game.truth).toEqual(game.truth);
        expect(opened.game.journal).toEqual(game.journal);
      }),
      { numRuns: 30 },
    );
  });

  test('of a game that is not over holds the open decisions too', () => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        const game = decidedAll(openGame(busyScenario, seed), wanted);
        const opened = openRecord(busyScenario, recordOf(game));
        expect(opened).toEqual({ kind: 'game', game, differences: [] });
      }),
      { numRuns: 30 },
    );
  });

  test('of a quarter under way is that of its beginning, so that it can be watched again', () => {
    const decided = start(watchQuarters(gameOf(), 1), 'coaching');
    const under = stepWeek(stepWeek(runQuarter(decided)));
    expect(recordOf(under)).toEqual(recordOf(decided));
  });

  test('keeps any seed phrase, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }), (seed) => {
        const record = { ...recordOf(gameOf()), seed };
        expect(read(encodeRun(record, scenarioWith()), scenarioWith())).toEqual(record);
      }),
    );
  });

  test('has at most 300 characters for a whole game of the default department', () => {
    const parsed = parse(shipped('default.yaml'));
    if (parsed.kind === 'faults') throw new Error('default.yaml has faults');
    const game = openGame(parsed.scenario);
    // Four decisions a quarter: two policies begun, one ended, a prediction.
    const journal = Array.from({ length: 12 }, (_, at) => at + 1).flatMap((quarter) => [
      { kind: 'predict', quarter, question: 0, says: 'up' } as const,
      ...[0, 1].map((which) => ({
        kind: 'start' as const,
        quarter,
        policy:
          parsed.scenario.policies[(quarter * 2 + which) % parsed.scenario.policies.length].id,
        aim: { kind: 'branch' as const, branches: [2] },
      })),
      { kind: 'stop', quarter, policy: parsed.scenario.policies[quarter].id } as const,
    ]);
    const code = encodeRun({ ...recordOf(game), journal, quarters: 12 }, parsed.scenario);
    expect(code.length).toBeLessThanOrEqual(300);
    expect(linkOf('https://example.org/play/#old', code).length).toBeLessThan(2048);
  });

  test('is found in a link, in a fragment, and by itself', () => {
    const code = codeOf(gameOf());
    for (const text of [linkOf('file:///clay.html', code), `#run=${code}`, ` ${code}\n`]) {
      expect(codeIn(text)).toBe(code);
    }
  });
});

describe('a code that is not sound', () => {
  const game = played('7', fc.sample(wishes, { seed: 5, numRuns: 1 })[0]);
  const code = codeOf(game);

  test('is never taken for another game, wherever it was changed: 10,000 times', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ =+/é#';
    const change = fc.record({
      at: fc.nat(code.length - 1),
      length: fc.nat(3),
      put: fc.string({ unit: fc.constantFrom(...alphabet.split('')), maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let text = code;
        for (const { at, length, put } of changes) {
          text = text.slice(0, at) + put + text.slice(at + length);
        }
        fc.pre(text !== code);
        expect(read(text, busyScenario)).toBe('damaged');
      }),
      { numRuns: 10_000 },
    );
  });

  test('is damaged wherever it is cut', () => {
    for (let length = 0; length < code.length; length += 1) {
      expect(read(code.slice(0, length), busyScenario)).toBe('damaged');
      expect(read(code.slice(length + 1), busyScenario)).toBe('damaged');
    }
  });

  test('is damaged if its seed is longer than a save of its game could hold', () => {
    expect(read(codeOf(openGame(busyScenario, 'x'.repeat(401))), busyScenario)).toBe('damaged');
  });

  test('is damaged if it is something else altogether', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(text, busyScenario)).toBe('damaged');
      }),
    );
    expect(read('A'.repeat(1e6), busyScenario)).toBe('damaged');
  });

  test('is of another scenario as soon as anything that bears on play is another', () => {
    const { department } = busyScenario;
    const others: readonly Partial<Scenario>[] = [
      { quarters: busyScenario.quarters + 1 },
      { budgetDollars: busyScenario.budgetDollars + 1 },
      { policies: busyScenario.policies.toReversed() },
      { dilemmas: busyScenario.dilemmas.slice(1) },
      { parameters: { ...busyScenario.parameters, lagRate: 0.09 } },
      {
        department: {
          ...department,
          profiles: [{ where: { kind: 'people', uids: new Set([3]) }, trust: { mean: 1, sd: 0 } }],
        },
      },
      {
        department: {
          ...department,
          profiles: [{ where: { kind: 'people', uids: new Set([4]) }, trust: { mean: 1, sd: 0 } }],
        },
      },
    ];
    const hashes = others.map(
      (other) => recordOf(openGame({ ...busyScenario, ...other })).scenario,
    );
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(others.length);
    for (const other of others) {
      expect(read(code, { ...busyScenario, ...other })).toBe('anotherScenario');
    }
  });

  test('is still good where only sentences have changed', () => {
    const said = { en: 'Said otherwise', fr: 'Dit autrement' };
    const mended: Scenario = {
      ...busyScenario,
      title: said,
      summary: said,
      policies: busyScenario.policies.map((policy) => ({ ...policy, line: said })),
      discussion: [said],
    };
    expect(read(code, mended)).toEqual(recordOf(game));
  });
});

describe('a record that is opened', () => {
  test('says what differs from when it was made', () => {
    const game = watchQuarters(gameOf(), 1);
    const record = { ...recordOf(game), modelVersion: '0.0.1', fingerprint: '0'.repeat(16) };
    const longer = scenarioWith({ quarters: 5 });
    const opened = openRecord(longer, record);
    expect(opened.kind === 'game' && opened.differences).toEqual([
      'model',
      'scenario',
      'fingerprint',
    ]);
    expect(recordOf(game).modelVersion).toBe(modelVersion);
    expect(recordOf(game).fingerprint).toBe(fingerprint(game.world));
  });

  test('is refused at the first decision that was not possible, whether lived or open', () => {
    const twice = {
      kind: 'start',
      quarter: 1,
      policy: 'coaching',
      aim: { kind: 'department' },
    } as const;
    const record = { ...recordOf(gameOf()), journal: [twice, twice] };
    for (const quarters of [0, 1]) {
      expect(openRecord(scenarioWith(), { ...record, quarters })).toEqual({
        kind: 'refused',
        refusal: { at: 1, obstacle: { kind: 'runsAlready' } },
      });
    }
  });

  test('goes on as the game would have', () => {
    const decided = start(watchQuarters(gameOf(), 1), 'coaching');
    const opened = openRecord(decided.scenario, recordOf(decided));
    if (opened.kind === 'refused') throw new Error('refused');
    const answer = { kind: 'predict', quarter: 2, question: 0, says: 'down' } as const;
    const [one, other] = [decided, opened.game].map((game) =>
      watchQuarters(decide(game, answer), 3),
    );
    expect(one).toEqual(other);
  });
});
