import { describe, expect, test } from 'vitest';
import { defaultParameters, type People } from '../../src/model/index.ts';
import { luckMost, stray, strayOfCount } from './chance.ts';
import { foundSmall, liveWeeks, mean, tiesOf, uneventful } from './worlds.ts';

/** 60 managers in two tiers, and 6,000 employees; few enough spreads that nothing meets its edge. */
const spans = [10, 5, 120];
const managers = 60;
const narrow = { motiveSpread: 0.1, trustSpread: 0.1, trueUsefulnessSpread: 0.08 };
const p = { ...defaultParameters, ...narrow };

const founded = foundSmall(spans, narrow, { key: { high: 5, low: 2018 } });
/** The same seats a week later, when everybody has been replaced. */
const replaced = liveWeeks(
  foundSmall(
    spans,
    { ...narrow, ...uneventful, turnoverEmployees: 1, turnoverManagers: 1 },
    { key: { high: 6, low: 2018 } },
  ),
  1,
);

const employeesOf = (column: Float64Array): Float64Array => column.subarray(managers);
const managersOf = (column: Float64Array): Float64Array => column.subarray(0, managers);

describe.each([
  ['the founders', founded],
  ['newcomers', replaced],
] as const)('%s', (_, world) => {
  const { people } = world;

  test.each([
    ['enthusiasmAnchor', p.enthusiasmMean, p.motiveSpread],
    ['usefulnessAnchor', p.usefulnessMean, p.motiveSpread],
    ['concernAnchor', p.concernMean, p.motiveSpread],
    ['trust', p.trustMean, p.trustSpread],
    ['trueUsefulness', p.trueUsefulnessMean, p.trueUsefulnessSpread],
  ] as const)('bring a %s with the mean and spread of the table', (name, expected, spread) => {
    expect(strayOfSpread(employeesOf(people[name]), expected, spread)).toBeLessThan(luckMost);
  });

  test('who manage are more concerned, and not otherwise different', () => {
    const concern = managersOf(people.concernAnchor);
    expect(
      strayOfSpread(concern, p.concernMean + p.managersExtraConcern, p.motiveSpread),
    ).toBeLessThan(luckMost);
    expect(
      strayOfSpread(managersOf(people.enthusiasmAnchor), p.enthusiasmMean, p.motiveSpread),
    ).toBeLessThan(luckMost);
  });

  test('feel on the first day what they tend to', () => {
    expect(people.enthusiasm).toEqual(people.enthusiasmAnchor);
    expect(people.usefulness).toEqual(people.usefulnessAnchor);
    expect(people.concern).toEqual(people.concernAnchor);
    expect(people.permeability).toEqual(people.permeabilitySetPoint);
  });

  test('are as old as the public service is', () => {
    const spreadOfTwo = 1 / Math.sqrt(6);
    const employees = employeesOf(people.ageYears);
    const half = p.employeesAgeHalfRange;
    expect(strayOfSpread(employees, p.employeesYoungest + half, half * spreadOfTwo)).toBeLessThan(
      luckMost,
    );
    expect(Math.min(...employees)).toBeGreaterThanOrEqual(p.employeesYoungest);
    const chiefs = managersOf(people.ageYears);
    expect(
      strayOfSpread(
        chiefs,
        p.managersYoungest + p.managersAgeHalfRange,
        p.managersAgeHalfRange * spreadOfTwo,
      ),
    ).toBeLessThan(luckMost);
    expect(Math.min(...chiefs)).toBeGreaterThanOrEqual(p.managersYoungest);
  });

  test.each([
    ['enthusiasmAnchor', p.ageOnEnthusiasm],
    ['usefulnessAnchor', p.ageOnUsefulness],
    ['concernAnchor', p.ageOnConcern],
    ['trust', 0],
  ] as const)('have a %s that goes with age as was measured', (name, expected) => {
    const column = employeesOf(people[name]);
    const found = correlation(employeesOf(people.ageYears), column);
    const error = (1 - expected * expected) / Math.sqrt(column.length);
    expect(stray(found, expected, error)).toBeLessThan(luckMost);
  });

  test.each([
    ['enthusiasmAnchor', 'usefulnessAnchor', p.ageOnEnthusiasm * p.ageOnUsefulness],
    ['usefulnessAnchor', 'concernAnchor', p.ageOnUsefulness * p.ageOnConcern],
    ['enthusiasmAnchor', 'trust', 0],
    ['trueUsefulness', 'usefulnessAnchor', 0],
    ['trueUsefulness', 'trust', 0],
  ] as const)('have %s and %s in common only as far as age has both', (one, other, expected) => {
    const found = correlation(employeesOf(people[one]), employeesOf(people[other]));
    expect(stray(found, expected, 1 / Math.sqrt(6000))).toBeLessThan(luckMost);
  });

  test('are in the camp of their strongest motive, and neither practise nor belong', () => {
    for (let row = 0; row < world.department.size; row += 1) {
      const motives = [people.enthusiasm[row], people.usefulness[row], people.concern[row]];
      expect(motives[people.camp[row]]).toBe(Math.max(...motives));
    }
    expect(mean(people.practice) + mean(people.member)).toBe(0);
  });
});

describe('a newcomer', () => {
  test('has luck of her own: who follows whom in a seat has nothing to do with her', () => {
    const twice = foundSmall(spans, { ...narrow, ...uneventful, turnoverEmployees: 1 });
    const columns = ['enthusiasmAnchor', 'concernAnchor', 'trueUsefulness', 'ageYears'] as const;
    const next = liveWeeks(twice, 1).people;
    for (const name of columns) {
      const found = correlation(employeesOf(twice.people[name]), employeesOf(next[name]));
      expect(stray(found, 0, 1 / Math.sqrt(6000))).toBeLessThan(luckMost);
    }
  });

  test('comes as the motives fall, whatever the camps were at the founding', () => {
    const zealous = foundSmall(
      [4000],
      { ...uneventful, turnoverEmployees: 1 },
      { camps: [1, 0, 0], key: { high: 7, low: 2018 } },
    );
    expect(mean(zealous.people.camp)).toBe(0);
    const plain = foundSmall([4000], uneventful);
    const shareOf = (people: People): number => people.camp.filter((camp) => camp === 0).length;
    const zealots = shareOf(liveWeeks(zealous, 1).people);
    const expected = shareOf(plain.people) / 4000;
    const error = Math.sqrt(2 * 4000 * expected * (1 - expected));
    expect(stray(zealots, 4000 * expected, error)).toBeLessThan(luckMost);
  });
});

describe('permeability', () => {
  const { people, department } = foundSmall(
    [50, 10, 1, 1],
    { permeabilityMean: 0.6, permeabilitySpread: 0.08 },
    {
      permeability: [
        { mean: 0.8, sd: 0.05 },
        { mean: 0.45, sd: 0.1 },
      ],
    },
  );

  test.each([
    [1, 0.8, 0.05],
    [2, 0.45, 0.1],
    [3, 0.6, 0.08],
  ])('of tier %i has the mean and spread of its tier, or else of the table', (tier, center, sd) => {
    const { tierStart } = department;
    const rows = [tierStart[tier - 1], tierStart[tier]] as const;
    expect(strayOfSpread(people.permeability.subarray(...rows), center, sd)).toBeLessThan(luckMost);
    expect(people.permeabilitySetPoint).toEqual(people.permeability);
  });
});

describe('informal ties', () => {
  test('stay within the people of the manager’s manager as often as the table says', () => {
    const { department } = founded;
    const grandOf = (row: number): number => department.managerOf[department.managerOf[row]];
    const employees = Array.from({ length: 6000 }, (_, at) => managers + at);
    const near = employees.flatMap((row) =>
      tiesOf(department, row).filter((tie) => grandOf(tie) === grandOf(row)),
    );
    // Of those that go anywhere in the tier, a tenth fall within them too.
    const expected = p.tiesWithinBranch + (1 - p.tiesWithinBranch) * (599 / 5999);
    expect(strayOfCount(near.length, 24_000, expected)).toBeLessThan(luckMost);
  });

  test('are to anybody there alike, oneself excepted', () => {
    const counts = Array.from({ length: 400 }, (_, seed) =>
      tiesOf(foundSmall([8], {}, { key: { high: seed, low: 2008 } }).department, 3),
    ).flat();
    expect(counts).not.toContain(3);
    for (const other of [0, 1, 2, 4, 5, 6, 7]) {
      const found = counts.filter((tie) => tie === other).length;
      expect(strayOfCount(found, 1600, 1 / 7)).toBeLessThan(luckMost);
    }
  });
});

describe('camps', () => {
  test('are founded in the shares that are asked for, with all ages in each (S5)', () => {
    const shares = [0.2, 0.3, 0.5] as const;
    const { people, department } = foundSmall([4, 10, 50], {}, { camps: shares });
    for (const [camp, share] of shares.entries()) {
      const ages = people.ageYears.filter((_, row) => people.camp[row] === camp);
      expect(strayOfCount(ages.length, department.size, share)).toBeLessThan(luckMost);
      expect(Math.min(...ages)).toBeLessThan(30);
      expect(Math.max(...ages)).toBeGreaterThan(55);
    }
  });

  test('asked for move nobody’s spread of motives, only which of them is strongest', () => {
    const asked = foundSmall([3, 40], {}, { camps: [0.1, 0.1, 0.8] }).people;
    const plain = foundSmall([3, 40]).people;
    for (let row = 0; row < 123; row += 1) {
      expect(motivesOf(asked, row)).toEqual(motivesOf(plain, row));
    }
  });
});

/** How far mean or standard deviation strays, in its own standard errors (a normal one's, the widest here). */
function strayOfSpread(column: Float64Array, center: number, sd: number): number {
  const found = mean(column);
  const squares = column.map((value) => (value - found) * (value - found));
  const error = sd / Math.sqrt(column.length);
  return Math.max(
    stray(found, center, error),
    stray(Math.sqrt(mean(squares)), sd, error / Math.SQRT2),
  );
}

function correlation(one: Float64Array, other: Float64Array): number {
  const [m, n] = [mean(one), mean(other)];
  const product = mean(one.map((value, at) => (value - m) * (other[at] - n)));
  const ofOne = mean(one.map((value) => (value - m) * (value - m)));
  const ofOther = mean(other.map((value) => (value - n) * (value - n)));
  return product / Math.sqrt(ofOne * ofOther);
}

/** From the weakest to the strongest. */
function motivesOf(people: People, row: number): readonly number[] {
  const { enthusiasmAnchor, usefulnessAnchor, concernAnchor } = people;
  const motives = [enthusiasmAnchor[row], usefulnessAnchor[row], concernAnchor[row]];
  return motives.toSorted((one, other) => one - other);
}
