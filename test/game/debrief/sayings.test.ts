/** What a sentence of the debrief says is so of the game that it is said of. */
import { describe, expect, test } from 'vitest';
import { observationsOf, type Observation, type Past } from '../../../src/game/index.ts';
import type { Profile, Truth } from '../../../src/model/index.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { answerWith, dilemmaWith } from '../occasions.ts';
import { atManagers, atTier } from '../playing.ts';
import { played, settingOf, start, staying, worried } from './plays.ts';

const quarters = [1, 2, 3, 4, 5, 6];
const every = (policy: string) => quarters.map((quarter) => start(quarter, policy));

function seenIn(past: Past, id: string): Observation | undefined {
  return observationsOf(past).find((each) => each.id === id);
}

const noVoices = (week: Truth): Truth => ({ ...week, voicesRaised: 0, voicesHeard: 0 });
const allHeard = (week: Truth): Truth => ({ ...week, voicesRaised: 4, voicesHeard: 4 });
const truthAs = (past: Past, change: (week: Truth) => Truth): Past => ({
  ...past,
  game: { ...past.game, truth: past.game.truth.map(change) },
});

describe('what is said of a gap between two shares', () => {
  const { say } = wordsIn('en');

  test('is said in points, and not in percent of anything', () => {
    const gap = { quarters: 2, gap: 0.45, trust: 0.4, untouched: 0.5 };
    expect(say('traps.promise-without-deed.text', gap)).toContain('a gap of 45 points.');
    const told = { told: 0.4, truth: 0.2, worst: 0.31 };
    expect(say('traps.told-and-true.text', told)).toContain('31 of a hundred points apart');
  });

  test('is of the branch that is most open, and not of the one most looked at', () => {
    const branch = { aims: 2, branch: 3, practice: 0.1, ahead: 0.4, trust: 0.5 };
    expect(say('traps.forgotten-branch.text', branch)).toContain('40% in the most open of those');
  });

  test('is the widest of all weeks, whether a quarter ends with it or not', () => {
    const shouted = played(every('shout'));
    const reports = shouted.game.reports.map((report) =>
      report.week === 20 ? { ...report, practice: 1 } : report,
    );
    const past = { ...shouted, game: { ...shouted.game, reports } };
    const truth = past.game.truth[20].practice;
    expect(seenIn(past, 'told-and-true')).toMatchObject({
      quarter: 2,
      evidence: { worst: 1 - truth },
    });
    expect(seenIn(past, 'measuring-nothing')?.evidence).toEqual({ told: 1, truth });
    expect(seenIn(past, 'report-as-truth')?.evidence).toMatchObject({ told: 1, truth });
  });
});

test('how much later something is looked at is as late as it was played', () => {
  const trained = played([start(6, 'training')]);
  expect(seenIn(trained, 'training-nobody-may-use')?.evidence['quarters']).toBe(0);
  const moved = (quarter: number) => played([start(quarter, 'rotate', atTier(2))]);
  expect(seenIn(moved(2), 'moving-boxes')?.evidence['quarters']).toBe(3);
  expect(seenIn(moved(5), 'moving-boxes')?.evidence['quarters']).toBe(1);
});

test('a game in which only a dilemma was answered is not one that was left as it was', () => {
  const answers = [answerWith('yes', { shifts: { trust: 0.2 } }), answerWith('no')];
  const dilemmas = [dilemmaWith('open', { answers })];
  const answered = played([{ quarter: 1, kind: 'answer', dilemma: 'open', answer: 'yes' }], {
    dilemmas,
  });
  expect(seenIn(answered, 'nobody-decided')).toBeUndefined();
  expect(seenIn(answered, 'without-you')).toBeDefined();
  expect(seenIn(played([], { dilemmas }), 'nobody-decided')).toBeDefined();
});

test('a department that was tired by being moved about did not have too much at once', () => {
  const moved = quarters.map((quarter) => start(quarter, 'rotate', atTier(2)));
  const past = played(moved, { sets: { restructureFatigue: 1, fatigueRate: 0.001 } });
  expect(past.game.truth.at(-1)?.fatigue).toBeGreaterThan(0.1);
  expect(seenIn(past, 'everything-at-once')).toBeUndefined();
});

test('a community whose support goes on was not left to itself, though members leave', () => {
  const deserted = (policies = settingOf({}).policies): Past => {
    const past = played([start(1, 'community')], { permeability: 0.9, policies });
    const truth = past.later.truth.map((week) => ({ ...week, members: 0 }));
    return { ...past, later: { ...past.later, truth } };
  };
  expect(seenIn(deserted(), 'community-left-to-itself')).toBeDefined();
  expect(seenIn(deserted(staying('community')), 'community-left-to-itself')).toBeUndefined();
});

test('what ends of itself with the last quarter does not go on, though it could', () => {
  const spoken = played([start(6, 'shout'), start(5, 'steward')], { policies: staying('shout') });
  expect(seenIn(spoken, 'what-stays')?.evidence).toEqual({ running: 2, staying: 1 });
});

test('resisters lost their posts in the quarter in which the first of them did', () => {
  const keen: Profile = {
    where: { kind: 'people', uids: new Set([3]) },
    enthusiasm: { mean: 0.95, sd: 0 },
    concern: { mean: 0.1, sd: 0 },
  };
  const past = played(
    [start(2, 'replace', atManagers('1.2')), start(4, 'replace', atManagers('1.1'))],
    { profiles: [worried, keen], sets: { turnoverManagers: 0, turnoverEmployees: 0 } },
  );
  expect(seenIn(past, 'firing-at-resisters')).toMatchObject({
    quarter: 4,
    evidence: { replaced: 2, worried: 1 },
  });
});

describe('what is said of many runs', () => {
  test.each(['en', 'fr'] as const)('holds of decisions that all took away, in %s', (language) => {
    const { say } = wordsIn(language);
    const values = { name: 'one', best: '−0.3', other: 'two', least: '−2.0' };
    expect(say('many.effectsText', values)).not.toMatch(/did most|fait le plus/);
  });

  test.each(['en', 'fr'] as const)(
    'counts the year on from the first week too, in %s',
    (language) => {
      const { say } = wordsIn(language);
      const values = { name: 'one', week: 60, most: '2.0', trustWeek: 104, trustMost: '1.0' };
      expect(say('many.weeklyText', values)).not.toMatch(/of the game|de la partie/);
    },
  );
});

describe('a strength', () => {
  test('is not that more is heard than in a quarter in which nobody spoke', () => {
    const past = played([start(1, 'steward')]);
    const heard = (from: number) =>
      truthAs(past, (week) => (week.week <= from ? noVoices(week) : allHeard(week)));
    expect(seenIn(heard(13), 'protected-dissent')).toBeUndefined();
  });

  test('is not that harm taught, where trust fell below what it would have been', () => {
    const harmful = { legacyIncidents: 0.02, materialShare: 1, blameOnTrust: 0 };
    const kind = played([start(1, 'steward')], { sets: harmful });
    const harsh = played([start(1, 'steward'), start(1, 'order')], { sets: harmful });
    expect(seenIn(kind, 'learned-from-harm')).toBeDefined();
    expect(seenIn(harsh, 'learned-from-harm')).toBeUndefined();
  });
});
