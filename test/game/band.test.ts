import { describe, expect, test } from 'vitest';
import { bandNow, bandsOf, whereIn, type Game } from '../../src/game/index.ts';
import { policyWith, scenarioWith } from './tinyScenario.ts';
import { gameOf, start, watchQuarter } from './playing.ts';

const large = { plan: { kind: 'spans', spans: [2, 5, 40] } } as const;
const measuring = (measurement: number) =>
  gameOf({
    department: { ...scenarioWith().department, ...large },
    policies: [policyWith('pulse', { effects: { measurement }, rampWeeks: 1, lastsQuarters: 1 })],
  });
const asked = (measurement = 1): Game => watchQuarter(start(measuring(measurement), 'pulse'));
const width = ({ low, high }: { low: number; high: number }): number => high - low;

describe('a band', () => {
  test('of practice leaves open all that two managers may have made of it', () => {
    const game = watchQuarter(gameOf());
    const told = game.reports.at(-1)?.practice ?? NaN;
    expect(bandNow(game, 'practice')).toEqual({
      low: Math.max(0, told - 0.75),
      high: Math.min(1, told + 0.75),
    });
  });

  test('of trust leaves everything open where nobody has asked', () => {
    expect(bandNow(watchQuarter(gameOf()), 'trust')).toEqual({ low: 0, high: 1 });
  });

  test.each(['practice', 'trust'] as const)('of %s is the interval of the survey', (of) => {
    const game = asked();
    const survey = game.quarterReports[0].survey?.[of];
    expect(bandNow(game, of)).toEqual({ low: survey?.low, high: survey?.high });
    expect(width(bandNow(game, of))).toBeLessThan(0.3);
  });

  test('widens while nobody asks again, by a point each way a week', () => {
    const later = watchQuarter(asked());
    const bands = bandsOf(later, 'trust').map(width);
    expect(bands).toHaveLength(27);
    expect(bands[12]).toBe(1);
    expect(bands[14] - bands[13]).toBeCloseTo(0.02, 12);
    expect(bands[26] - bands[13]).toBeCloseTo(0.26, 12);
  });

  test('narrows as more people are asked', () => {
    expect(width(bandNow(asked(1), 'trust'))).toBeLessThan(width(bandNow(asked(0.1), 'trust')));
  });

  test('never says less, however old its survey, than the hierarchy does', () => {
    let game = asked();
    for (let quarter = 2; quarter <= 4; quarter += 1) game = watchQuarter(game);
    const told = game.reports.at(-1)?.practice ?? NaN;
    const untold = Math.min(1, told + 0.75) - Math.max(0, told - 0.75);
    expect(width(bandNow(game, 'practice'))).toBeLessThanOrEqual(untold);
    for (const { low, high } of bandsOf(game, 'practice')) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }
  });

  test('says whether what is told may be so', () => {
    const band = { low: 0.17, high: 0.34 };
    expect(whereIn(band, 0.3)).toBe('within');
    expect(whereIn(band, 0.43)).toBe('beyond');
    expect(whereIn(band, 0.1)).toBe('beyond');
  });
});
