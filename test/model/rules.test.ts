import { describe, expect, test } from 'vitest';
import { campOf } from '../../src/model/camps.ts';
import { readIncident, voices } from '../../src/model/index.ts';
import { foundSmall, liveWeeks, mean, uneventful } from './worlds.ts';

const heard = voices.indexOf('heard');
const ignored = voices.indexOf('ignored');

describe('permeability', () => {
  test.each([0.2, 0.7, 1])(
    'under constant clay work %d closes its gap to the target by the rate each week (V6)',
    (clayWork) => {
      const world = foundSmall([1, 1], { ...uneventful, lagRate: 1 });
      const setPoint = world.people.permeabilitySetPoint[0];
      const target = setPoint + (1 - setPoint) * Math.min(1, 0.5 * clayWork);
      const lived = liveWeeks(world, 30, { clayWork });
      const expected = target + (setPoint - target) * (1 - 0.04) ** 30;
      expect(Math.abs(lived.people.permeability[0] - expected)).toBeLessThan(1e-12);
    },
  );

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

describe('fatigue', () => {
  test('under a constant load over capacity comes to rest at o/(1+o) (V7)', () => {
    const levers = { clayWork: 1, community: 1, measurement: 1 };
    const lived = liveWeeks(foundSmall([2, 2], uneventful), 600, levers);
    const over = (3 - 2) / 2;
    expect(Math.abs(lived.organisation.fatigue - over / (1 + over))).toBeLessThan(1e-12);
  });

  test('does not arise while the load is within capacity', () => {
    const lived = liveWeeks(foundSmall([2, 2], uneventful), 52, { clayWork: 1, community: 1 });
    expect(lived.organisation.fatigue).toBe(0);
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

describe('incidents', () => {
  test('of the legacy kind are the same, one by one, with and without new tools (S3)', () => {
    const many = { legacyIncidents: 0.05, newIncidents: 0.2, startRate: 1 };
    const without = { ...many, newIncidents: 0 };
    let busy = foundSmall([3, 3, 6], many);
    let plain = foundSmall([3, 3, 6], without);
    let news = 0;
    for (let week = 0; week < 60; week += 1) {
      busy = liveWeeks(busy, 1, { signal: 1 });
      plain = liveWeeks(plain, 1, { signal: 1 });
      for (let row = 0; row < busy.department.size; row += 1) {
        const incident = readIncident(busy.people.incident[row]);
        const legacy = incident?.kind === 'legacy' ? incident.domain : null;
        expect(legacy).toBe(readIncident(plain.people.incident[row])?.domain ?? null);
        if (incident?.kind === 'new') news += 1;
      }
    }
    expect(news).toBeGreaterThan(20);
  });

  test('of privacy become fewer with a privacy guardrail, while those of security stay the same', () => {
    const many = { ...uneventful, legacyIncidents: 0.1 };
    const guardrails = { privacy: 1, security: 0, languages: 0, legislation: 0 };
    let guarded = foundSmall([3, 3, 6], many);
    let bare = foundSmall([3, 3, 6], many);
    const counts = { guarded: 0, bare: 0 };
    for (let week = 0; week < 80; week += 1) {
      guarded = liveWeeks(guarded, 1, { guardrails });
      bare = liveWeeks(bare, 1);
      for (let row = 0; row < bare.department.size; row += 1) {
        const one = readIncident(guarded.people.incident[row])?.domain;
        const other = readIncident(bare.people.incident[row])?.domain;
        expect(one === 'security').toBe(other === 'security');
        if (one === 'privacy') counts.guarded += 1;
        if (other === 'privacy') counts.bare += 1;
      }
    }
    expect(counts.guarded).toBeLessThan(counts.bare * 0.8);
  });
});

describe('practice', () => {
  test('with a higher threshold is a subset, person by person, while nobody stops and nobody is watched', () => {
    const lonely = { ...uneventful, startRate: 0.3, peersOnPractice: 0, ownPracticeLearning: 0 };
    const apart = { ...lonely, peerPull: 0 };
    let easy = foundSmall([2, 3, 8], { ...apart, threshold: 0.05 });
    let hard = foundSmall([2, 3, 8], { ...apart, threshold: 0.12 });
    // Practice of managers would feed the signal of their people: a feedback, so no signal here.
    for (let week = 0; week < 40; week += 1) {
      easy = liveWeeks(easy, 1);
      hard = liveWeeks(hard, 1);
      for (let row = 8; row < easy.department.size; row += 1) {
        expect(hard.people.practice[row]).toBeLessThanOrEqual(easy.people.practice[row]);
      }
    }
    expect(mean(easy.people.practice)).toBeGreaterThan(mean(hard.people.practice));
  });
});

describe('motives', () => {
  test('come to rest where anchors and peers balance (V3), checked by its own equation', () => {
    const rested = liveWeeks(foundSmall([4], uneventful), 3000);
    const { enthusiasm, enthusiasmAnchor } = rested.people;
    const { ties } = rested.department;
    for (let row = 0; row < 4; row += 1) {
      const others = [0, 1, 2, 3].filter((other) => other !== row);
      const team = others.reduce((sum, other) => sum + enthusiasm[other], 0) / 3;
      const tied = [0, 1, 2, 3].reduce((sum, tie) => sum + enthusiasm[ties[row * 4 + tie]], 0) / 4;
      const peers = 0.7 * team + 0.3 * tied;
      const residue =
        0.02 * (peers - enthusiasm[row]) + 0.02 * (enthusiasmAnchor[row] - enthusiasm[row]);
      expect(Math.abs(residue)).toBeLessThan(1e-14);
    }
  });
});

describe('camps', () => {
  test('are read from the strongest motive', () => {
    const { people } = foundSmall([3, 8]);
    for (let row = 0; row < 27; row += 1) {
      const motives = [people.enthusiasm[row], people.usefulness[row], people.concern[row]];
      expect(motives[campOf(people, row)]).toBe(Math.max(...motives));
      expect(people.camp[row]).toBe(campOf(people, row));
    }
  });

  test('hold against a lead smaller than the margin', () => {
    const start = foundSmall([2, 2], { ...uneventful, campMargin: 1 });
    const lived = liveWeeks(start, 100);
    expect(Array.from(lived.people.camp)).toEqual(Array.from(start.people.camp));
  });

  test('are founded in the shares that the circumstances ask for, with all ages in each', () => {
    const { people, department } = foundSmall([4, 10, 50], {}, { camps: [0.2, 0.3, 0.5] });
    const shareOf = (camp: number): number =>
      people.camp.filter((each) => each === camp).length / department.size;
    expect(shareOf(0)).toBeCloseTo(0.2, 1);
    expect(shareOf(1)).toBeCloseTo(0.3, 1);
    expect(shareOf(2)).toBeCloseTo(0.5, 1);
    for (const camp of [0, 1, 2]) {
      const ages = people.ageYears.filter((_, row) => people.camp[row] === camp);
      expect(Math.min(...ages)).toBeLessThan(30);
      expect(Math.max(...ages)).toBeGreaterThan(55);
    }
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
