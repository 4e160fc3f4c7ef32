import { describe, expect, test } from 'vitest';
import { openGame, playQuarter, replay } from '../../../src/game/index.ts';
import { openDesign, strategiesFor, strategyNamed, type RunRow } from '../../../src/lab/index.ts';
import { decideBy } from '../../../src/lab/strategies/strategy.ts';
import { loadOf, themeOf } from '../../../src/lab/strategies/theme.ts';
import { fingerprint } from '../../../src/model/index.ts';
import { policyWith, scenarioWith } from '../../game/tinyScenario.ts';
import { parse, shipped } from '../../scenario/files.ts';

describe('the theme of a policy', () => {
  test.each([
    ['message', { signal: 0.4, directChannel: 0.2 }],
    ['clay', { clayWork: 0.5, signal: 0.2 }],
    ['paradigm', { stewardship: 0.3 }],
    ['paradigm', { access: 0.4 }],
    ['guard', { guardrails: { privacy: 0.7 } }],
    ['measure', { measurement: 0.4 }],
    ['community', { community: 0.5 }],
    ['enable', { training: 0.6 }],
    ['coerce', { coercion: 0.3, signal: 0.9 }],
    ['close', { stewardship: -0.1, guardrails: { security: 0.9 } }],
    ['close', { access: -0.3 }],
  ] as const)('is %s where it does %o', (theme, effects) => {
    expect(themeOf(policyWith('it', { effects }))).toBe(theme);
  });

  test('is restructuring where somebody loses a seat, whatever else it does', () => {
    expect(themeOf(policyWith('it', { restructure: 'removeTier' }))).toBe('restructure');
  });
});

test('a policy loads a department with its levers, guardrails half', () => {
  const effects = { clayWork: 0.5, measurement: 0.2, signal: 0.9, guardrails: { privacy: 0.6 } };
  expect(loadOf(policyWith('it', { effects }))).toBeCloseTo(1);
});

const tiny = scenarioWith();
const names = strategiesFor(tiny).map(({ name }) => name);

function played(name: string): RunRow {
  const { play } = openDesign(tiny, {
    plays: [{ kind: 'strategy', name }],
    changes: {},
    sampling: { kind: 'grid', axes: [] },
    seeds: { kind: 'list', phrases: ['first-frost'] },
    detail: 'outcome',
  });
  return play(0);
}

describe('a strategy', () => {
  test('is there for each idea, and for each policy of the hand by itself', () => {
    expect(names).toContain('studyMix');
    expect(names).toContain('only:town-halls');
    expect(new Set(names).size).toBe(names.length);
    expect(() => strategyNamed(tiny, 'studyMixx')).toThrow('studyMixx');
  });

  test.each(names)(
    '%s plays by the rules: its journal is accepted, decision by decision',
    (name) => {
      let game = openGame(tiny);
      const strategy = strategyNamed(tiny, name);
      while (game.phase !== 'ended') game = playQuarter(decideBy(strategy, game), 'quarters');
      const again = replay(tiny, tiny.seed, game.journal);
      expect(again.kind === 'game' && fingerprint(again.game.world)).toBe(fingerprint(game.world));
    },
  );

  test('that does nothing decides nothing', () => {
    expect(played('doNothing').decisions).toBe(0);
  });

  test('of one policy begins it again and again, and no other', () => {
    const policies = ['only:town-halls', 'only:pulse'].map((name) => {
      let game = openGame(tiny);
      while (game.phase !== 'ended') {
        game = playQuarter(decideBy(strategyNamed(tiny, name), game), 'quarters');
      }
      return new Set(game.journal.map((decision) => 'policy' in decision && decision.policy));
    });
    expect(policies).toEqual([new Set(['town-halls']), new Set(['pulse'])]);
  });

  test('of the study keeps attention free until there is something to carry a message', () => {
    const game = openGame(scenarioWith({ attention: 10, budgetDollars: 10_000 }));
    const decided = decideBy(strategyNamed(game.scenario, 'studyMix'), game);
    const started = decided.journal.map((decision) => 'policy' in decision && decision.policy);
    expect(started).toContain('coaching');
    expect(started).not.toContain('town-halls');
  });

  test('meets the same luck as every other', () => {
    const [one, other] = ['doNothing', 'studyMix'].map(played);
    expect(played('doNothing')).toEqual(one);
    expect(other.seed).toBe(one.seed);
    expect(other.sustained).not.toBe(one.sustained);
  });
});

describe.each(['default.yaml', 'tutorial.yaml', 'after-the-leak.yaml'])('in %s', (file) => {
  const parsed = parse(shipped(file), file);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  const { scenario } = parsed;

  test.each(['studyMix', 'measureThenThaw', 'random'])(
    '%s can be replayed from its journal',
    (name) => {
      let game = openGame(scenario, 'sweep');
      while (game.phase !== 'ended') {
        game = playQuarter(decideBy(strategyNamed(scenario, name), game), 'quarters');
      }
      const again = replay(scenario, 'sweep', game.journal, { record: 'quarters' });
      expect(again.kind === 'game' && fingerprint(again.game.world)).toBe(fingerprint(game.world));
    },
  );
});
