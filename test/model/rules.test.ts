import { describe, expect, test } from 'vitest';
import {
  defaultParameters,
  voices,
  type Levers,
  type Parameters,
  type World,
} from '../../src/model/index.ts';
import { foundSmall, liveWeeks, mean, uneventful } from './worlds.ts';

const heard = voices.indexOf('heard');
const ignored = voices.indexOf('ignored');

describe('permeability', () => {
  test('sinks on the chain above a material incident, less with each tier, and not under stewardship', () => {
    // Everybody is struck: the employee's harm reaches both managers, the lower manager's the upper.
    const harmful = { ...uneventful, legacyIncidents: 3, materialShare: 1 };
    const start = foundSmall([1, 1, 1], harmful);
    const keptOf = (stewardship: number, manager: number): number =>
      liveWeeks(start, 1, { stewardship }).people.permeability[manager] /
      start.people.permeability[manager];
    expect(keptOf(0, 1)).toBeCloseTo(1 - 0.2, 12);
    expect(keptOf(0, 0)).toBeCloseTo((1 - 0.2) * (1 - 0.2 * 0.5), 12);
    expect(keptOf(1, 0)).toBe(1);
    expect(keptOf(1, 1)).toBe(1);
  });

  test('lifted becomes habit only where the extension is on', () => {
    const without = liveWeeks(foundSmall([2, 2], uneventful), 52, { clayWork: 1 });
    const withHabit = liveWeeks(foundSmall([2, 2], { ...uneventful, habitRate: 0.02 }), 52, {
      clayWork: 1,
    });
    const start = foundSmall([2, 2], uneventful).people.permeabilitySetPoint[0];
    expect(without.people.permeabilitySetPoint[0]).toBe(start);
    expect(withHabit.people.permeabilitySetPoint[0]).toBeGreaterThan(start);
  });
});

describe('habit', () => {
  test('is what was lifted, fully where she practises and by a share where she does not', () => {
    const rates = { habitRate: 0.1, habitWithoutPractice: 0.4, permeabilityRate: 0.5 };
    const start = foundSmall([2, 1], { ...uneventful, ...rates });
    for (const manager of [0, 1]) {
      start.people.permeability[manager] = 0.9;
      start.people.permeabilitySetPoint[manager] = 0.5;
      start.people.practice[manager] = manager;
    }
    const { permeabilitySetPoint } = liveWeeks(start, 1, { clayWork: 1 }).people;
    expect(permeabilitySetPoint[0]).toBeCloseTo(0.5 + 0.1 * 0.4 * 0.4, 12);
    expect(permeabilitySetPoint[1]).toBeCloseTo(0.5 + 0.1 * 0.4, 12);
  });
});

describe('trust', () => {
  test('rises when one is heard and falls, faster, when one is ignored', () => {
    const talkative = { ...uneventful, voiceRate: 10, trustMean: 0.5, trustSpread: 0 };
    const start = foundSmall([1, 40], talkative);
    start.people.permeability[0] = 0.5;
    const { people } = liveWeeks(start, 1);
    const employees = Array.from({ length: 40 }, (_, at) => at + 1);
    const trustOf = (voice: number): number[] =>
      employees.filter((row) => people.voice[row] === voice).map((row) => people.trust[row]);
    expect(trustOf(heard).length).toBeGreaterThan(5);
    expect(trustOf(ignored).length).toBeGreaterThan(5);
    for (const trust of trustOf(heard)) expect(trust).toBeCloseTo(0.55, 12);
    for (const trust of trustOf(ignored)) expect(trust).toBeCloseTo(0.4, 12);
  });

  test('wears down where a loud direct message meets closed clay, if the extension is on', () => {
    const closed = { ...uneventful, permeabilityMean: 0.2, permeabilitySpread: 0 };
    const loud = { signal: 1, directChannel: 0.6 };
    const core = liveWeeks(foundSmall([2, 2, 4], closed), 52, loud);
    const play = liveWeeks(foundSmall([2, 2, 4], { ...closed, sayDoGapTrust: 0.012 }), 52, loud);
    expect(mean(play.people.trust)).toBeLessThan(mean(core.people.trust) - 0.05);
  });
});

describe('a say–do gap', () => {
  test('costs nothing where more arrives than the top says: her manager works in the open', () => {
    const start = foundSmall([1, 3], { ...uneventful, sayDoGapTrust: 0.03 });
    start.people.practice[0] = 1;
    const { trust } = liveWeeks(start, 10, { signal: 0.1, directChannel: 1 }).people;
    expect(trust).toEqual(start.people.trust);
  });
});

describe('practice', () => {
  /** 400 executives of one employee each, who look to the first of them alone. */
  const edge: Partial<Parameters> = { ...uneventful, teammateWeight: 0, threshold: 0 };
  const forEverybody: Partial<Levers> = { inducement: 1, coercion: 1, example: 1 };

  function foundAtTheEdge(parameters: Partial<Parameters>, practise: 0 | 1): World {
    const strengths = { privacy: 0, security: 0, languages: 0, legislation: 0 };
    const world = foundSmall([400, 1], { ...edge, ...parameters }, { strengths });
    const { people } = world;
    for (const column of [people.enthusiasm, people.usefulness, people.signal, people.trust]) {
      column.fill(practise === 0 ? 1 : 0);
    }
    people.concern.fill(practise);
    people.trained.fill(1);
    people.practice.fill(practise);
    people.practice[0] = 1 - practise;
    return { ...world, department: { ...world.department, ties: new Int32Array(3200) } };
  }

  test('begins for everybody where the strongest drive there can be makes it certain', () => {
    const p = defaultParameters;
    const strongest =
      p.enthusiasmOnPractice +
      p.usefulnessOnPractice +
      p.peersOnPractice +
      p.signalOnPractice +
      (p.trustOnPractice / 2 + p.trainingOnPractice + p.inducementOnPractice) +
      (p.coercionOnPractice + p.exampleOnPractice);
    const world = foundAtTheEdge({ startRate: 1 / strongest }, 0);
    const { practice } = liveWeeks(world, 1, forEverybody).people;
    expect(mean(practice.subarray(0, 400))).toBe(1);
  });

  test('ends for everybody where the strongest drive against it makes that certain', () => {
    const p = defaultParameters;
    const strongest = p.trustOnPractice / 2 + p.concernOnPractice + p.accessOnPractice;
    const world = foundAtTheEdge({ stopRate: 1 / strongest, trainingOnPractice: 0 }, 1);
    expect(mean(liveWeeks(world, 1, { access: 0 }).people.practice)).toBe(0);
  });
});

describe('camps', () => {
  test('hold against a lead smaller than the margin', () => {
    const start = foundSmall([2, 2], { ...uneventful, campMargin: 1 });
    const lived = liveWeeks(start, 100);
    expect(Array.from(lived.people.camp)).toEqual(Array.from(start.people.camp));
  });
});

describe('the community', () => {
  test('is joined where it is supported, stays while it is, and goes stale when support ends', () => {
    const start = foundSmall([3, 3, 8], uneventful);
    const founded = liveWeeks(start, 52, { community: 1 });
    const kept = liveWeeks(founded, 26, { community: 1 });
    const left = liveWeeks(founded, 104);
    const members = (world: typeof start): number => mean(world.people.member);
    expect(mean(liveWeeks(start, 52).people.member)).toBe(0);
    expect(members(founded)).toBeGreaterThan(0.1);
    for (let row = 0; row < start.department.size; row += 1) {
      expect(kept.people.member[row]).toBeGreaterThanOrEqual(founded.people.member[row]);
    }
    expect(members(left)).toBeLessThan(members(founded) * 0.3);
  });
});

describe('turnover', () => {
  test('seats a newcomer with motives of her own, who hears what the seat has heard', () => {
    const moving = { ...uneventful, turnoverEmployees: 1, turnoverManagers: 0 };
    const start = foundSmall([1, 12], moving);
    const lived = liveWeeks(start, 1, { signal: 1 });
    const stayed = liveWeeks(foundSmall([1, 12], uneventful), 1, { signal: 1 });
    for (let row = 1; row < 13; row += 1) {
      expect(lived.people.generation[row]).toBe(1);
      expect(lived.people.enthusiasmAnchor[row]).not.toBe(start.people.enthusiasmAnchor[row]);
      expect(lived.people.signal[row]).toBe(stayed.people.signal[row]);
    }
    expect(lived.people.generation[0]).toBe(0);
  });

  test('in one seat leaves the luck of everybody else alone', () => {
    const start = foundSmall([2, 30], { peerPull: 0, peersOnPractice: 0 });
    const other = foundSmall([2, 30], { peerPull: 0, peersOnPractice: 0 });
    other.people.generation[40] = 3;
    const one = liveWeeks(start, 30);
    const two = liveWeeks(other, 30);
    for (let row = 2; row < 40; row += 1) {
      expect(two.people.voice[row]).toBe(one.people.voice[row]);
      expect(two.people.incident[row]).toBe(one.people.incident[row]);
    }
  });
});

describe('evidence', () => {
  test('grows only where practice is measured', () => {
    const open = { ...uneventful, startRate: 1 };
    const blind = liveWeeks(foundSmall([3, 8], open), 60, { signal: 1 });
    const measured = liveWeeks(foundSmall([3, 8], open), 60, { signal: 1, measurement: 1 });
    expect(blind.organisation.evidence).toBe(0);
    expect(measured.organisation.evidence).toBeGreaterThan(0.1);
  });
});
