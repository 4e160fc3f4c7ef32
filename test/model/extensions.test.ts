import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  noLevers,
  parameterTable,
  type AimedLevers,
  type Levers,
  type Parameters,
  type World,
} from '../../src/model/index.ts';
import { luckMost, strayOfCount } from './chance.ts';
import { circumstancesWith, foundSmall, liveWeeks, mean, uneventful } from './worlds.ts';

/** Parameters of extensions that move nothing until a lever, or another parameter, wakes them. */
const asleep = [
  'accessOnPractice',
  'trainingOnPractice',
  'trainingRate',
  'inducementOnPractice',
  'coercionOnPractice',
  'coercionOnTrust',
  'compelledStop',
  'exampleOnPractice',
  'executiveTiers',
  'habitWithoutPractice',
  'lobbyMargin',
  'publicHours',
  'publicShare',
  'restructureFatigue',
  'scrutinyDecay',
  'scrutinyOnStewardship',
] as const;

const lively: Partial<Parameters> = {
  legacyIncidents: 0.05,
  newIncidents: 0.05,
  materialShare: 0.5,
  startRate: 0.5,
  stopRate: 0.5,
  voiceRate: 0.5,
  turnoverEmployees: 0.02,
  turnoverManagers: 0.05,
};

const core: Partial<Levers> = {
  signal: 0.6,
  clayWork: 0.4,
  stewardship: 0.5,
  community: 0.5,
  measurement: 0.5,
};

describe('at neutral', () => {
  test('the extensions change no bit of the core, whatever their other parameters are', () => {
    const before = liveWeeks(foundSmall([3, 3, 4], lively), 40, core);
    const anyValues = fc.record(Object.fromEntries(asleep.map((name) => [name, plausible(name)])));
    fc.assert(
      fc.property(anyValues, (values) => {
        const changed = liveWeeks(foundSmall([3, 3, 4], { ...lively, ...values }), 40, core);
        expect(changed.people).toEqual(before.people);
        expect(changed.teams).toEqual(before.teams);
        const { publicHours: _, ...organisation } = changed.organisation;
        expect(before.organisation).toMatchObject(organisation);
      }),
      { numRuns: 25 },
    );
  });

  test('nobody is trained, compelled or lobbied, and nobody looks in from outside', () => {
    const { people, organisation } = liveWeeks(foundSmall([3, 3, 4], lively), 60, core);
    expect(mean(people.trained)).toBe(0);
    expect(mean(people.compelled)).toBe(0);
    expect(organisation.scrutiny).toBe(0);
  });
});

/** Everybody starts or stops in the week in which the drive says so. */
const decided = { ...uneventful, startRate: 1000, stopRate: 1000 };
/** A drive of exactly 0 for everybody, before any extension. */
const balanced: Partial<Parameters> = {
  ...decided,
  enthusiasmOnPractice: 0,
  usefulnessOnPractice: 0,
  peersOnPractice: 0,
  signalOnPractice: 0,
  trustOnPractice: 0,
  concernOnPractice: 0,
  constraintOnPractice: 0,
  threshold: 0,
};

describe('access', () => {
  test('lowers the drive where tools are blocked', () => {
    const eager = { ...balanced, threshold: -0.1 };
    const practiceAt = (access: number): number =>
      mean(liveWeeks(foundSmall([2, 4], eager), 1, { access }).people.practice);
    expect(practiceAt(1)).toBe(1);
    expect(practiceAt(0.7)).toBe(1);
    expect(practiceAt(0.5)).toBe(0);
  });
});

describe('training', () => {
  test('reaches people by the rate and makes them start', () => {
    const start = foundSmall([4, 200], { ...balanced, threshold: 0.05, startRate: 1000 });
    const { people } = liveWeeks(start, 10, { training: 1 });
    const expected = 1 - (1 - 0.05) ** 10;
    expect(Math.abs(mean(people.trained) - expected)).toBeLessThan(0.05);
    // Whoever has been trained starts in the week after.
    const before = liveWeeks(start, 9, { training: 1 }).people.trained;
    expect(people.practice).toEqual(before);
  });

  test('given to branches apart reaches each by its own rate', () => {
    const start = foundSmall([3, 400], { ...uneventful, trainingRate: 0.8 });
    const given = [0, 0.25, 0.75];
    const aims = given.map((training, head): AimedLevers => ({
      aim: { kind: 'branch', head },
      changes: { training },
    }));
    const { trained } = liveWeeks(start, 1, { aims }).people;
    for (const [branch, training] of given.entries()) {
      const employees = trained.subarray(3 + branch * 400, 3 + (branch + 1) * 400);
      const reached = employees.reduce((sum, is) => sum + is, 0);
      expect(strayOfCount(reached, 400, 0.8 * training)).toBeLessThan(luckMost);
    }
  });

  test('goes with the person who leaves', () => {
    const leaving = { ...uneventful, turnoverEmployees: 0.2, turnoverManagers: 0.2 };
    const trained = liveWeeks(foundSmall([4, 50], { ...uneventful, trainingRate: 1 }), 1, {
      training: 1,
    });
    expect(mean(trained.people.trained)).toBe(1);
    const circumstances = circumstancesWith(leaving);
    const later = liveWeeks({ ...trained, circumstances }, 5).people;
    for (let row = 0; row < later.trained.length; row += 1) {
      expect(later.trained[row]).toBe(later.generation[row] === 0 ? 1 : 0);
    }
    expect(mean(later.trained)).toBeLessThan(0.6);
  });
});

describe('inducement', () => {
  test('of those aimed at adds to their drive', () => {
    const aims = [{ aim: { kind: 'branch', head: 1 }, changes: { inducement: 0.1 } }] as const;
    const { people, department } = liveWeeks(foundSmall([2, 3], balanced), 1, { aims });
    for (let row = 0; row < department.size; row += 1) {
      const inBranch = row === 1 || department.managerOf[row] === 1;
      expect(people.practice[row]).toBe(inBranch ? 1 : 0);
    }
  });
});

describe('coercion', () => {
  const unwilling = { ...balanced, threshold: 0.1 };

  test('makes people practise who would not, and marks them', () => {
    const { people } = liveWeeks(foundSmall([2, 4], unwilling), 1, { coercion: 1 });
    expect(mean(people.practice)).toBe(1);
    expect(mean(people.compelled)).toBe(1);
  });

  test('marks nobody who would have started unbidden, and frees those who come round', () => {
    const willing = liveWeeks(foundSmall([2, 4], { ...balanced, threshold: -0.1 }), 1, {
      coercion: 1,
    });
    expect(mean(willing.people.practice)).toBe(1);
    expect(mean(willing.people.compelled)).toBe(0);

    const compelled = liveWeeks(foundSmall([2, 4], unwilling), 1, { coercion: 1 });
    const circumstances = circumstancesWith({ ...balanced, threshold: -0.1 });
    const later = liveWeeks({ ...compelled, circumstances }, 1, { coercion: 1 }).people;
    expect(mean(later.practice)).toBe(1);
    expect(mean(later.compelled)).toBe(0);
  });

  test('keeps those marked who would not go on unbidden, and frees the others though none stops', () => {
    const compelled = liveWeeks(foundSmall([2, 4], unwilling), 1, { coercion: 1 });
    const under = (changes: Partial<Parameters>): World => ({
      ...compelled,
      circumstances: circumstancesWith({ ...balanced, ...changes }),
    });
    const still = liveWeeks(under({ threshold: 0.1 }), 1, { coercion: 1 }).people;
    expect(mean(still.compelled)).toBe(1);
    const willing = liveWeeks(under({ threshold: -0.1, stopRate: 0 }), 1, { coercion: 1 }).people;
    expect([mean(willing.practice), mean(willing.compelled)]).toEqual([1, 0]);
  });

  test('leaves practice that ends sooner when it ends', () => {
    const slow = { ...unwilling, startRate: 1000, stopRate: 0.5 };
    const ordered = liveWeeks(foundSmall([2, 300], slow), 1, { coercion: 1 });
    const own = {
      ...ordered,
      people: { ...ordered.people, compelled: new Uint8Array(ordered.department.size) },
    };
    const stopped = (world: typeof ordered): number =>
      1 - mean(liveWeeks(world, 1).people.practice);
    expect(Math.abs(stopped(own) - 0.05)).toBeLessThan(0.025);
    expect(Math.abs(stopped(ordered) - 0.2)).toBeLessThan(0.045);
  });

  test('drains trust, and most where there is little', () => {
    const lost = (trustMean: number): number => {
      const start = foundSmall([2, 4], { ...uneventful, trustMean, trustSpread: 0 });
      return 1 - liveWeeks(start, 1, { coercion: 1 }).people.trust[3] / trustMean;
    };
    expect(lost(0.8)).toBeCloseTo(0.03 * 0.2, 12);
    expect(lost(0.2)).toBeCloseTo(0.03 * 0.8, 12);
  });
});

describe('example', () => {
  test('moves the managers of the first tier alone, by default', () => {
    const { people } = liveWeeks(foundSmall([2, 2, 2], balanced), 1, { example: 0.5 });
    expect(Array.from(people.practice)).toEqual([1, 1, ...Array.from({ length: 12 }, () => 0)]);
  });

  test('reaches as many tiers as are executives, and no employee', () => {
    const deep = { ...balanced, executiveTiers: 3 };
    const { people } = liveWeeks(foundSmall([2, 2, 2], deep), 1, { example: 0.5 });
    expect(mean(people.practice.subarray(0, 6))).toBe(1);
    expect(mean(people.practice.subarray(6))).toBe(0);
  });
});

describe('opposition', () => {
  const opposing: Partial<Parameters> = {
    ...uneventful,
    lobbyRate: 0.1,
    concernMean: 0.9,
    motiveSpread: 0,
    managersExtraConcern: 0,
    anchorPull: 0,
    peerPull: 0,
    lagRate: 1,
  };

  test('of pushed managers whom concern moves raises the concern of their peers', () => {
    const start = foundSmall([2, 3], opposing);
    const { people } = liveWeeks(start, 1, { clayWork: 0.5 });
    // Both managers lobby their one team, each with half the push.
    expect(people.concern[0]).toBeCloseTo(0.9 + 2 * 0.1 * 0.5 * 0.1, 12);
    expect(people.concern[2]).toBe(start.people.concern[2]);
  });

  test('does not arise where nobody pushes, nor where managers are drawn more than they fear', () => {
    const start = foundSmall([2, 3], opposing);
    expect(liveWeeks(start, 1).people.concern[0]).toBe(start.people.concern[0]);
    const drawn = foundSmall([2, 3], { ...opposing, concernMean: 0.4 });
    const { people } = liveWeeks(drawn, 1, { clayWork: 1 });
    expect(people.concern[0]).toBe(drawn.people.concern[0]);
  });

  /** What two managers, set by hand, add to each other's concern under this push. */
  const lobbied = (
    changes: Partial<Parameters>,
    levers: Partial<Levers>,
    motives: { readonly enthusiasm?: number; readonly usefulness?: number } = {},
  ): number => {
    const start = foundSmall([2, 3], { ...opposing, ...changes });
    start.people.enthusiasm.fill(motives.enthusiasm ?? 0.3, 0, 2);
    start.people.usefulness.fill(motives.usefulness ?? 0.3, 0, 2);
    return liveWeeks(start, 1, levers).people.concern[0] - start.people.concern[0];
  };

  test('answers reasons and orders as it answers work on the clay, all together at most fully', () => {
    const unit = 2 * 0.1 * 0.1;
    const everyPush = { clayWork: 1, inducement: 1, coercion: 1 };
    expect(lobbied({}, { inducement: 0.5 })).toBeCloseTo(unit * 0.5, 12);
    expect(lobbied({}, { coercion: 0.25 })).toBeCloseTo(unit * 0.25, 12);
    expect(lobbied({ threshold: 5 }, everyPush)).toBeCloseTo(unit, 12);
  });

  test('comes only from those whom concern moves more than either other motive', () => {
    const against = { threshold: 5 };
    expect(lobbied(against, { clayWork: 1 })).toBeGreaterThan(0);
    expect(lobbied(against, { clayWork: 1 }, { enthusiasm: 0.95 })).toBe(0);
    expect(lobbied(against, { clayWork: 1 }, { usefulness: 0.95 })).toBe(0);
  });

  test('comes only from those whose drive is against by more than the margin', () => {
    const slightly = { ...balanced, threshold: 0.1, stopRate: 0 };
    const by = (lobbyMargin: number): number =>
      lobbied({ ...opposing, ...slightly, lobbyRate: 0.1, lobbyMargin }, { clayWork: 1 });
    expect(by(0.05)).toBeGreaterThan(0);
    expect(by(0.15)).toBe(0);
  });
});

describe('scrutiny', () => {
  /** Everybody practises and has a new and material incident every week that is lived. */
  const scandal: Partial<Parameters> = {
    ...uneventful,
    startRate: 1000,
    threshold: -10,
    legacyIncidents: 0,
    newIncidents: 100,
    communityRelief: 0,
    materialShare: 1,
    scrutinyRise: 0.1,
    publicShare: 1,
  };

  test('rises with new material incidents that become public, and with no others', () => {
    const scrutinyOf = (changes: Partial<Parameters>): number =>
      liveWeeks(foundSmall([2, 4], { ...scandal, ...changes }), 2).organisation.scrutiny;
    expect(scrutinyOf({})).toBeCloseTo(1 / (1 + 1), 12);
    expect(scrutinyOf({ publicShare: 0 })).toBe(0);
    expect(scrutinyOf({ materialShare: 0 })).toBe(0);
    expect(scrutinyOf({ newIncidents: 0, legacyIncidents: 100 })).toBe(0);
  });

  test('rises less the more there is of it', () => {
    const scandalous = liveWeeks(foundSmall([2, 4], scandal), 2);
    const before = scandalous.organisation.scrutiny;
    const visible = mean(scandalous.people.trueUsefulness);
    const { scrutiny } = liveWeeks(scandalous, 1).organisation;
    const expected = before + (1 / (1 + 1)) * (1 - before) - 0.04 * (1 + visible) * before;
    expect(scrutiny).toBeCloseTo(expected, 12);
  });

  test('passes with time, and sooner where open work is visible', () => {
    const after = liveWeeks(foundSmall([2, 4], scandal), 2);
    const calmOf = (changes: Partial<Parameters>): number => {
      const circumstances = circumstancesWith({ ...scandal, newIncidents: 0, ...changes });
      return liveWeeks({ ...after, circumstances }, 1).organisation.scrutiny;
    };
    const { scrutiny } = after.organisation;
    const visible = mean(after.people.trueUsefulness);
    expect(calmOf({})).toBeCloseTo(scrutiny * (1 - 0.04 * (1 + visible)), 12);
    expect(calmOf({ threshold: 10, stopRate: 1000 })).toBeCloseTo(scrutiny * (1 - 0.04), 12);
  });

  test('presses stewardship back toward control', () => {
    const open = { stewardship: 1, guardrails: { ...noLevers.guardrails, privacy: 1 } };
    const harmful = { ...uneventful, legacyIncidents: 100, materialShare: 1 };
    const start = foundSmall([2, 4], harmful);
    const watched = { ...start, organisation: { ...start.organisation, scrutiny: 1 } };
    const keptOf = (world: typeof start): number =>
      liveWeeks(world, 1, open).people.permeability[0] / start.people.permeability[0];
    expect(keptOf(start)).toBe(1);
    expect(keptOf(watched)).toBeLessThan(1);
  });
});

describe('value to the public', () => {
  test('is what useful open work gives it, in hours of theirs, and drives nothing', () => {
    const world = liveWeeks(foundSmall([2, 4], { ...balanced, threshold: -1 }), 3);
    const { benefitHours, publicHours } = world.organisation;
    const useful = world.people.trueUsefulness.reduce((sum, b) => sum + b, 0);
    expect(publicHours).toBeCloseTo(3 * 0.5 * useful, 12);
    expect(benefitHours).toBeCloseTo(3 * 1.5 * useful, 12);
  });
});

function plausible(name: (typeof asleep)[number]): fc.Arbitrary<number> {
  const { low, high } = parameterTable[name];
  return fc.double({ min: low, max: high, noNaN: true });
}
