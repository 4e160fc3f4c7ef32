/**
 * V10: at constant rates incidents are independent trials, so their counts are binomial; and of all
 * incidents the legacy ones are 1 / (1 + (i1/i0)·mean practice).
 */
import { describe, expect, test } from 'vitest';
import {
  domains,
  noLevers,
  openWorkbench,
  readIncident,
  step,
  type Circumstances,
  type DomainValues,
  type Parameters,
  type World,
} from '../../../src/model/index.ts';
import { luckMost, stray, strayOfCount, strayOfTrials } from '../chance.ts';
import { foundSmall, uneventful } from '../worlds.ts';

type Setting = {
  readonly legacy: number;
  readonly added: number;
  readonly material: number;
  readonly permeability: number;
  readonly weights: DomainValues;
  readonly strengths: DomainValues;
  readonly guardrails: DomainValues;
  /** One in so many practises, and one in so many of these is a member of the community. */
  readonly practisingEach: number;
  readonly memberEach: number;
  readonly seed: number;
};

const alike = (value: number): DomainValues => ({
  privacy: value,
  security: value,
  languages: value,
  legislation: value,
});

const settings: readonly Setting[] = [
  {
    legacy: 0.004,
    added: 0.002,
    material: 0.053,
    permeability: 0.72,
    weights: alike(0.25),
    strengths: alike(0.5),
    guardrails: alike(0),
    practisingEach: 2,
    memberEach: 1e9,
    seed: 1,
  },
  {
    legacy: 0.02,
    added: 0.08,
    material: 0.3,
    permeability: 0.4,
    weights: { privacy: 0.1, security: 0.45, languages: 0.25, legislation: 0.2 },
    strengths: { privacy: 0.9, security: 0.2, languages: 0.6, legislation: 1 },
    guardrails: { privacy: 1, security: 0, languages: 0.5, legislation: 0.25 },
    practisingEach: 3,
    memberEach: 1e9,
    seed: 2,
  },
  {
    legacy: 0.05,
    added: 0.3,
    material: 0.6,
    permeability: 0.95,
    weights: { privacy: 0.4, security: 0.3, languages: 0.2, legislation: 0.1 },
    strengths: { privacy: 0.1, security: 0.7, languages: 1, legislation: 0 },
    guardrails: { privacy: 0, security: 1, languages: 0.8, legislation: 0.3 },
    practisingEach: 1,
    memberEach: 2,
    seed: 3,
  },
];

const spans = [5, 99];
const weeks = 300;

describe.each(settings)('incidents at constant rates (V10: i0 $legacy, i1 $added)', (setting) => {
  const world = foundConstant(setting);
  const { size } = world.department;
  const rows = Array.from({ length: size }, (_, row) => row);
  const { byDomain, legacyByWeek, material, reported, chancesToReport } = count(world, setting);

  test('are in each domain, old and new, as many as independent trials make', () => {
    for (const at of domains.keys()) {
      const legacy = setting.legacy * rateOf(setting, at);
      expect(strayOfCount(byDomain.legacy[at], size * weeks, legacy)).toBeLessThan(luckMost);
      const added = rows.map((row) => addedChance(world, setting, row, at));
      const everyWeek = Array.from({ length: weeks }, () => added).flat();
      expect(strayOfTrials(byDomain.new[at], everyWeek)).toBeLessThan(luckMost);
    }
  });

  test('vary from week to week as independent trials do', () => {
    const chance = domains.reduce((sum, _, at) => sum + setting.legacy * rateOf(setting, at), 0);
    const mean = size * chance;
    const variance = mean * (1 - chance);
    const spread = legacyByWeek.reduce((sum, n) => sum + (n - mean) ** 2 / variance, 0);
    // Of a binomial count the square of the standardised deviation has mean 1 and this variance.
    const ofOne = 2 + (1 - 6 * chance * (1 - chance)) / variance;
    expect(stray(spread, weeks, Math.sqrt(weeks * ofOne))).toBeLessThan(luckMost);
  });

  test('are material, and reported, each by a chance of its own', () => {
    const struck = chancesToReport.length;
    expect(strayOfCount(material, struck, setting.material)).toBeLessThan(luckMost);
    expect(strayOfTrials(reported, chancesToReport)).toBeLessThan(luckMost);
  });

  test('are legacy in a share of 1/(1 + (i1/i0)·mean practice, each weighed by its relief)', () => {
    const eased = rows.map(
      (row) => world.people.practice[row] * (1 - 0.3 * world.people.member[row]),
    );
    const practising = eased.reduce((sum, each) => sum + each, 0) / size;
    const expected = 1 / (1 + (setting.added / setting.legacy) * practising);
    const legacy = byDomain.legacy.reduce((sum, n) => sum + n, 0);
    const all = legacy + byDomain.new.reduce((sum, n) => sum + n, 0);
    expect(strayOfCount(legacy, all, expected)).toBeLessThan(luckMost);
  });
});

/** Guardrails stand from the first week on, and nobody's practice, membership or trust ever moves. */
function foundConstant(setting: Setting): World {
  const parameters: Partial<Parameters> = {
    ...uneventful,
    legacyIncidents: setting.legacy,
    newIncidents: setting.added,
    materialShare: setting.material,
    permeabilityMean: setting.permeability,
    permeabilitySpread: 0,
    joinRate: 0,
    leaveRate: 0,
    lagRate: 1,
    blameOnTrust: 0,
    blameOnPermeability: 0,
  };
  const others: Partial<Circumstances> = {
    weights: setting.weights,
    strengths: setting.strengths,
    key: { high: setting.seed, low: 2014 },
  };
  const world = foundSmall(spans, parameters, others);
  for (let row = 0; row < world.department.size; row += 1) {
    world.people.practice[row] = row % setting.practisingEach === 0 ? 1 : 0;
    world.people.member[row] = row % setting.memberEach === 1 ? 1 : 0;
  }
  return world;
}

/** q: ω(½+X)(1−εG), the rate of a domain relative to one of even weight and half strength. */
function rateOf({ weights, strengths, guardrails }: Setting, at: number): number {
  const domain = domains[at];
  return weights[domain] * (0.5 + strengths[domain]) * (1 - 0.5 * guardrails[domain]);
}

function addedChance({ people }: World, setting: Setting, row: number, at: number): number {
  const relief = 1 - 0.3 * people.member[row];
  return people.practice[row] * setting.added * rateOf(setting, at) * relief;
}

type Counts = {
  readonly byDomain: { readonly legacy: readonly number[]; readonly new: readonly number[] };
  readonly legacyByWeek: readonly number[];
  readonly material: number;
  readonly reported: number;
  /** One for each incident: the trust of the person struck times her manager's permeability. */
  readonly chancesToReport: readonly number[];
};

function count(start: World, setting: Setting): Counts {
  const byDomain = { legacy: [0, 0, 0, 0], new: [0, 0, 0, 0] };
  const legacyByWeek: number[] = [];
  const chancesToReport: number[] = [];
  let material = 0;
  let reported = 0;
  const { department, people } = start;
  const trust = people.trust.slice();
  let world = start;
  const bench = openWorkbench(world);
  for (let week = 0; week < weeks; week += 1) {
    world = step(world, { ...noLevers, guardrails: setting.guardrails }, bench);
    let legacyNow = 0;
    for (let row = 0; row < department.size; row += 1) {
      const incident = readIncident(world.people.incident[row]);
      if (incident === null) continue;
      byDomain[incident.kind][domains.indexOf(incident.domain)] += 1;
      if (incident.kind === 'legacy') legacyNow += 1;
      if (incident.material) material += 1;
      if (incident.reported) reported += 1;
      const isTop = department.tierOf[row] === 1;
      chancesToReport.push(trust[row] * (isTop ? 1 : setting.permeability));
    }
    legacyByWeek.push(legacyNow);
  }
  return { byDomain, legacyByWeek, material, reported, chancesToReport };
}
