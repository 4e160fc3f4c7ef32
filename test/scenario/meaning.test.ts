import { describe, expect, test } from 'vitest';
import { defaultParameters } from '../../src/model/index.ts';
import { sayFlaw, wordsIn } from '../../src/words/index.ts';
import type { Fault } from '../../src/scenario/index.ts';
import { everything } from './everything.ts';
import { faultsOf, parse } from './files.ts';
import { answer, departmentOf, dilemma, ending, event, policy, smallWith } from './small.ts';

const aimed = 'aims: [branch], effects: { clayWork: 0.2 }';
const note = (quarter: number): string =>
  `notes: [{ quarter: ${quarter}, text: { en: A, fr: B } }]`;
const prediction = (rest: string): string =>
  `predictions: [{ quarter: 2, question: { en: A, fr: B }, ${rest} }]`;

describe('a scenario that has its shape is still told where it makes no sense:', () => {
  test.each([
    ['an unknown dilemma', 'dilemmas: [leaked-drafts]', 'unknownDilemma', 'leaked-draft'],
    ['an unknown event', 'events: [good-pres]', 'unknownEvent', 'good-press'],
    ['a change of an unknown policy', 'changes: { town-hall: { cost: 1 } }', 'unknownPolicy'],
    ['a policy twice', 'policies: [town-halls, town-halls]', 'repeatedId'],
    ['a new policy under an old id', `newPolicies: [${policy('town-halls', aimed)}]`, 'takenId'],
    ['two of one id', `newEvents: [${event('a', '')}, ${event('a', '')}]`, 'repeatedId'],
    ['a policy that does nothing', `newPolicies: [${policy('a', '')}]`, 'noEffect'],
    [
      'a lever that cannot be aimed',
      `newPolicies: [${policy('a', 'aims: [tier], effects: { signal: 0.2 }')}]`,
      'notAimable',
    ],
    [
      'a guardrail that is aimed',
      `newPolicies: [${policy('a', 'aims: [tier], effects: { guardrails: { privacy: 1 } }')}]`,
      'notAimable',
    ],
    [
      'an event that would change the signal of one branch',
      `newEvents: [${event('a', 'branch: 1, effects: { signal: 0.2 }')}]`,
      'notAimable',
    ],
    [
      'a restructuring of the wrong aim',
      `newPolicies: [${policy('a', 'restructure: replace, aims: [tier]')}]`,
      'restructureAim',
    ],
    ['a policy dearer than any quarter', 'budget: 10000\npolicies: [town-halls]', 'neverAfforded'],
    ['prices that nobody can pay', 'prices: 99\npolicies: [town-halls]', 'neverAfforded'],
    [
      'a new policy that takes more attention than there is',
      `attention: 0\npolicies: [a]\nnewPolicies: [${policy('a', 'effects: { signal: 0.2 }')}]`,
      'neverCarried',
    ],
    [
      'constraints that take all',
      'budget: 400000\nconstraints: { privacy: { cost: 400000 } }',
      'nothingLeft',
    ],
    [
      'a dilemma after the end',
      `newDilemmas: [${dilemma('a', 'quarters: [13, 14]')}]`,
      'beyondGame',
    ],
    ['quarters the wrong way', `newDilemmas: [${dilemma('a', 'quarters: [5, 2]')}]`, 'wrongOrder'],
    ['no chance', `newEvents: [${event('a', 'when: { chance: 0 }')}]`, 'noChance'],
    [
      'a policy that runs and does not',
      `newDilemmas: [${dilemma('a', 'running: [town-halls], notRunning: [town-halls]')}]`,
      'bothRunning',
    ],
    [
      'a policy that is not offered',
      `policies: [open-letter]\nnewDilemmas: [${dilemma('a', 'running: [town-halls]')}]`,
      'notInHand',
    ],
    [
      'a policy that is unlocked too late',
      `changes: { town-halls: { from: 4 } }\nnewDilemmas: [${dilemma('a', 'quarters: [1, 4], running: [town-halls]')}]`,
      'runsTooLate',
    ],
    [
      'conditions that contradict each other',
      `endings: [${ending('if: [{ measure: trust, above: 0.5 }, { measure: trust, below: 0.4 }]')}]`,
      'emptyRange',
    ],
    ['a policy of no catalogue', `newDilemmas: [${dilemma('a', 'running: [x]')}]`, 'unknownPolicy'],
    [
      'a condition that nothing meets',
      `newDilemmas: [${dilemma('a', 'if: [{ measure: incidents, above: 5, below: 2 }]')}]`,
      'emptyRange',
    ],
    [
      'a share above 1',
      `endings: [${ending('if: [{ measure: trust, above: 20 }]')}]`,
      'outOfReach',
    ],
    [
      'a count below 0',
      `endings: [${ending('if: [{ measure: incidents, below: 0 }]')}]`,
      'outOfReach',
    ],
    ['a condition on no branch', prediction('measure: trust, branch: 3'), 'unknownBranch'],
    [
      'an answer that falls on no tier',
      `newDilemmas: [${dilemma('a', '', `${answer('a', 'tier: 4')}, ${answer('b')}`)}]`,
      'unknownTier',
    ],
    [
      'two answers of one id',
      `newDilemmas: [${dilemma('a', '', `${answer('a')}, ${answer('a')}`)}]`,
      'repeatedId',
    ],
    ['a change that comes after the end', 'changes: { town-halls: { from: 13 } }', 'beyondGame'],
    ['a condition on nothing', `endings: [${ending('if: [{ measure: trust }]')}]`, 'noBound'],
    ['a note after the end', note(13), 'beyondGame'],
    ['a prediction after the end', `quarters: 1\n${prediction('measure: trust')}`, 'beyondGame'],
    ['a dilemma that cannot come', 'quarters: 1\ndilemmas: [leaked-draft]', 'neverComes'],
  ])('%s', (_, lines, kind, nearest?: string) => {
    const faults = faultsOf(smallWith(lines));
    expect(faults).toMatchObject([{ what: nearest === undefined ? { kind } : { kind, nearest } }]);
    expectToBeSaid(faults);
  });

  test('what can be afforded only for a few is afforded', () => {
    const lines = `budget: 300\npolicies: [a]\nnewPolicies: [${policy('a', aimed)}]`;
    expect(parse(smallWith(lines)).kind).toBe('scenario');
  });

  test('and so is what an event may bring the money for', () => {
    const lines = `budget: 10000\npolicies: [town-halls]\nnewEvents: [${event('a', 'budget: 90000')}]`;
    expect(parse(smallWith(lines)).kind).toBe('scenario');
  });
});

describe('a scenario is warned, and can be played,', () => {
  test.each([
    ['of another version of the model', 'model: 0.0.1', 'otherModel'],
    [
      'of what it adds and does not use',
      `policies: [open-letter]\nnewPolicies: [${policy('a', 'effects: { signal: 0.1 }')}]`,
      'leftOut',
    ],
    [
      'of a change that shows nowhere',
      'policies: [open-letter]\nchanges: { town-halls: { from: 2 } }',
      'changeUnused',
    ],
    ['of endings that never come', `endings: [${ending('')}, ${ending('')}]`, 'neverEnds'],
    [
      'of a policy that comes with the catalogue and is too dear',
      'budget: 119999\ndilemmas: []',
      'neverAfforded',
    ],
  ])('%s', (_, lines, kind) => {
    const parsed = parse(smallWith(lines));
    expect(parsed).toMatchObject({ kind: 'scenario', warnings: [{ what: { kind } }] });
    if (parsed.kind === 'scenario') expectToBeSaid(parsed.warnings);
  });
});

test('a scenario that says everything is read whole, with nothing to warn of', () => {
  const parsed = parse(everything);
  expect(parsed).toMatchObject({ kind: 'scenario', warnings: [] });
  const scenario = parsed.kind === 'scenario' ? parsed.scenario : null;
  const empty = Object.entries(scenario ?? {}).filter(([, value]) => isEmptyList(value));
  expect(empty).toEqual([]);
  expect(scenario?.department.persons).toMatchObject([{ name: 'Odile Tremblay', uid: 4 }]);
  expect(scenario?.dilemmas[1].answers[0]).toMatchObject({
    costDollars: -10,
    shifts: { trust: -0.05 },
    where: { branch: 2, tier: 3 },
  });
});

describe('the hand and the deck', () => {
  test('are, unless the file lists them, all policies and dilemmas and its own events alone', () => {
    const parsed = parse(smallWith(`newEvents: [${event('mine', 'cost: 1')}]`));
    if (parsed.kind === 'faults') throw new Error('it should be played');
    const { policies, dilemmas, events } = parsed.scenario;
    expect(policies.length).toBeGreaterThan(10);
    expect(dilemmas.map(({ id }) => id)).toContain('leaked-draft');
    expect(events.map(({ id }) => id)).toEqual(['mine']);
  });

  test('leave out silently a dilemma of the catalogue that cannot come', () => {
    expect(parse(smallWith('quarters: 1'))).toMatchObject({ kind: 'scenario', warnings: [] });
  });

  test('let what goes wrong among others be heard of less, the more people there are', () => {
    const proximityIn = (lines: string): number => {
      const parsed = parse(departmentOf(lines));
      return parsed.kind === 'scenario' ? parsed.scenario.parameters.othersProximity : NaN;
    };
    expect(proximityIn('  size: 768')).toBe(defaultParameters.othersProximity);
    expect(proximityIn('  size: 100')).toBe(defaultParameters.othersProximity);
    expect(proximityIn('  size: 7680')).toBeCloseTo(defaultParameters.othersProximity / 10);
    expect(proximityIn('  size: 7680\nparameters: { othersProximity: 0.05 }')).toBe(0.05);
  });

  test('raise the dollars of what the catalogue lets come, too', () => {
    const costsOf = (prices: number): readonly number[] => {
      const parsed = parse(smallWith(`prices: ${prices}`));
      if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
      const all = parsed.scenario.dilemmas.flatMap(({ answers }) => answers);
      return all.map(({ costDollars }) => costDollars);
    };
    const paid = costsOf(1).map((cost) => cost * 2);
    expect(costsOf(2)).toEqual(paid);
    expect(Math.max(...paid)).toBeGreaterThan(0);
  });

  test('have the prices of the scenario, but for what it says itself', () => {
    const parsed = parse(
      smallWith(
        'prices: 2\npolicies: [town-halls, open-letter]\nchanges: { town-halls: { cost: 7 } }',
      ),
    );
    const { policies } = parsed.kind === 'scenario' ? parsed.scenario : { policies: [] };
    const shipped = parse(smallWith('policies: [open-letter]'));
    const before = shipped.kind === 'scenario' ? shipped.scenario.policies[0].costDollars : 0;
    expect(policies.map(({ costDollars }) => costDollars)).toEqual([7, 2 * before]);
  });

  test('take a restructuring as done at once, and aimed as it must be', () => {
    const lines = `policies: [a]\nnewPolicies: [${policy('a', 'restructure: removeTier')}]`;
    expect(parse(smallWith(lines))).toMatchObject({
      scenario: { policies: [{ aims: ['tier'], lastsQuarters: 1, restructure: 'removeTier' }] },
    });
  });
});

describe('faults of shape and of meaning', () => {
  test('and of what YAML alone allows are told together', () => {
    const twice = 'seed: a\nseed: b\nlevers: !mine { signal: 2 }\npolicies: [nothing]';
    const kinds = faultsOf(smallWith(twice)).map(({ what }) => what.kind);
    expect(kinds).toEqual(['duplicateKey', 'tag', 'tooHigh', 'unknownPolicy']);
  });

  test('are told together', () => {
    const faults = faultsOf(smallWith(`quarters: twelve\ndilemmas: [nobody]\n${note(41)}`));
    expect(faults.map(({ what }) => what.kind)).toEqual(['wrongKind', 'unknownDilemma', 'tooHigh']);
  });

  test('a part without its shape is not blamed for what others miss in it', () => {
    const misshapen = `quarters: x\nbudget: x\n${note(30)}\nnewPolicies: [{ id: mine }]\npolicies: [mine]`;
    const kinds = faultsOf(smallWith(misshapen)).map(({ path }) => path.replace(/[.[].*/, ''));
    expect(new Set(kinds)).toEqual(new Set(['quarters', 'budget', 'newPolicies']));
  });

  test('a hierarchy without its shape leaves the rest to be judged', () => {
    const faults = faultsOf('format: 1\ndepartment: { size: many }\npolicies: [nothing]');
    expect(faults.map(({ what }) => what.kind)).toEqual([
      'missingKey',
      'wrongKind',
      'unknownPolicy',
    ]);
  });
});

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function expectToBeSaid(faults: readonly Fault[]): void {
  for (const { what } of faults) {
    for (const language of ['en', 'fr'] as const) {
      expect(sayFlaw(wordsIn(language), what)).toMatch(/^[^{].{20,}[.?»]$/);
    }
  }
}
