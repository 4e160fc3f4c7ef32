import { describe, expect, test } from 'vitest';
import { overallOf, scorecardOf, type Past, type Score } from '../../../src/game/index.ts';
import { scores } from '../../../src/game/debrief/scorecard.ts';
import type { Truth } from '../../../src/model/index.ts';
import { played, start } from './plays.ts';

const still = played([]);
const [last] = still.later.truth.slice(-1);

/** The undecided game with another end of the year on. */
function endingWith(changes: Partial<Truth>, atLeaving: Partial<Truth> = {}): Past {
  const { game, later } = still;
  return {
    ...still,
    game: {
      ...game,
      truth: game.truth.with(game.truth.length - 1, {
        ...game.truth[game.truth.length - 1],
        ...atLeaving,
      }),
    },
    later: { ...later, truth: later.truth.with(later.truth.length - 1, { ...last, ...changes }) },
  };
}

const medalIn = (past: Past, score: Score): string | undefined =>
  scorecardOf(past).find((mark) => mark.score === score)?.medal;

describe('the scorecard', () => {
  test('has a line for each score, in one order', () => {
    expect(scorecardOf(still).map(({ score }) => score)).toEqual(scores);
  });

  test('has no gold for doing nothing, and says that nothing moved', () => {
    expect(scorecardOf(still).map(({ medal }) => medal)).not.toContain('gold');
    expect(overallOf(still)).toBe('unmoved');
  });

  test.each([
    [0.081, 'gold'],
    [0.06, 'silver'],
    [0.03, 'bronze'],
    [0.01, 'none'],
    [-0.1, 'none'],
  ])('gives for %f of trust more than without her: %s', (more, medal) => {
    expect(medalIn(endingWith({ trust: last.trust + more }), 'trust')).toBe(medal);
  });

  test('counts openness only of those who do it unbidden', () => {
    const open = { practice: last.practice + 0.3, trust: last.trust + 0.1 };
    const { size } = still.game.world.department;
    expect(medalIn(endingWith(open), 'openness')).toBe('gold');
    expect(medalIn(endingWith({ ...open, compelled: 0.3 * size }), 'openness')).toBe('none');
  });

  test('gives no more than bronze for openness in which trust has not grown', () => {
    const open = { practice: last.practice + 0.3, trust: last.trust + 0.01 };
    expect(medalIn(endingWith(open), 'openness')).toBe('bronze');
    expect(overallOf(endingWith(open))).toBe('obeyed');
  });

  test('gives nothing for what has faded by more than a quarter', () => {
    const left = { practice: 0.3, trust: 0.5 };
    expect(medalIn(endingWith(left, { practice: 0.3, trust: 0.5 }), 'lasting')).toBe('gold');
    const faded = endingWith(left, { practice: 0.9, trust: 0.9 });
    expect(medalIn(faded, 'lasting')).toBe('none');
  });

  test('counts harm whether anybody reported it or not', () => {
    const material = { ...last, materialIncidents: last.materialIncidents + 2 };
    const past = endingWith(material);
    const [mark] = scorecardOf(past).filter(({ score }) => score === 'harm');
    expect(mark.value).toBe(mark.untouched + 2);
    expect(mark.medal).toBe('none');
  });

  test('gives for fewer material incidents than without her: gold', () => {
    const harmful = { sets: { legacyIncidents: 0.02, materialShare: 1 } };
    const guarded = played([start(1, 'guards')], harmful);
    expect(medalIn(guarded, 'harm')).toBe('gold');
  });

  test('prices an hour that was gained, net of the hours that it took', () => {
    const { value, untouched } = scorecardOf(played([start(1, 'thaw')]))[scores.indexOf('cost')];
    expect(value).toBe(100 + 5 * 40);
    expect(untouched).toBe(0);
    const gained = endingWith({ benefitHours: last.benefitHours + 10 });
    expect(medalIn(gained, 'cost')).toBe('gold');
    expect(medalIn(endingWith({ costHours: last.costHours + 10 }), 'cost')).toBe('none');
  });
});

test.each([
  ['rooted', { practice: 0.5, trust: 0.8 }, {}],
  ['growing', { practice: last.practice + 0.06, trust: last.trust + 0.1 }, {}],
  ['faded', { practice: last.practice + 0.01, trust: last.trust }, { practice: 0.6, trust: 0.6 }],
  ['trusted', { trust: last.trust + 0.06, practice: last.practice }, {}],
  ['hardened', { trust: last.trust - 0.1, practice: last.practice }, {}],
] as const)('a whole game can be %s', (overall, yearOn, atLeaving) => {
  expect(overallOf(endingWith(yearOn, atLeaving))).toBe(overall);
});
