/**
 * V3: where the three motives come to rest: the fixed point of (aA·I + aP(I−W))x = aA·x0, solved
 * directly. Usefulness with what one practises, shares in the community and sees proven is linear
 * too, so the same solver gives its rest.
 */
import { describe, expect, test } from 'vitest';
import {
  domains,
  found,
  treeFromManagers,
  type DomainValues,
  type Levers,
  type Parameters,
  type World,
} from '../../../src/model/index.ts';
import { circumstancesWith, liveWeeks, tiesOf, uneventful } from '../worlds.ts';
import { solve } from './linearSystem.ts';

type Setting = {
  readonly name: string;
  readonly managers: readonly number[];
  readonly parameters: Partial<Parameters>;
  readonly weights: DomainValues;
  readonly strengths: DomainValues;
  readonly guardrails: DomainValues;
  readonly seed: number;
};

const even: DomainValues = { privacy: 0.25, security: 0.25, languages: 0.25, legislation: 0.25 };
const none: DomainValues = { privacy: 0, security: 0, languages: 0, legislation: 0 };

const settings: readonly Setting[] = [
  {
    name: 'one team of four',
    managers: [-1, -1, -1, -1],
    parameters: {},
    weights: even,
    strengths: { privacy: 0.5, security: 0.5, languages: 0.5, legislation: 0.5 },
    guardrails: none,
    seed: 1,
  },
  {
    name: 'three even tiers, hard constraints',
    managers: [-1, -1, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7],
    parameters: { peerPull: 0.05, anchorPull: 0.01, teammateWeight: 0.5, constraintOnConcern: 0.6 },
    weights: { privacy: 0.4, security: 0.3, languages: 0.2, legislation: 0.1 },
    strengths: { privacy: 0.9, security: 0.7, languages: 1, legislation: 0.2 },
    guardrails: none,
    seed: 2,
  },
  {
    name: 'an uneven tree with teams of one, constraints eased by guardrails',
    managers: [-1, -1, -1, 1, 2, 2, 3, 5, 5, 5, 6, 7, 11],
    parameters: {
      peerPull: 0.03,
      anchorPull: 0.04,
      teammateWeight: 0.9,
      guardrailRelief: 0.8,
      constraintReference: 0.4,
    },
    weights: { privacy: 0.1, security: 0.45, languages: 0.25, legislation: 0.2 },
    strengths: { privacy: 0.3, security: 0.8, languages: 0.1, legislation: 0.6 },
    guardrails: { privacy: 1, security: 0.5, languages: 0.2, legislation: 0.7 },
    seed: 3,
  },
  {
    name: 'a chain, with ties to oneself alone',
    managers: [-1, 0, 1, 2],
    parameters: { peerPull: 0.06, anchorPull: 0.02 },
    weights: even,
    strengths: none,
    guardrails: { privacy: 0, security: 1, languages: 0, legislation: 0 },
    seed: 4,
  },
];

const weeksToRest = 4000;

describe('motives come to rest where anchors and peers balance (V3)', () => {
  test.each(settings)('in $name', (setting) => {
    const world = foundAs(setting);
    const rested = liveWeeks(world, weeksToRest, { guardrails: setting.guardrails });
    const nothing = Array.from({ length: world.department.size }, () => 0);
    const { enthusiasm, usefulness, concern } = rested.people;
    const { enthusiasmAnchor, usefulnessAnchor } = world.people;
    expect(largestMiss(enthusiasm, rest(world, enthusiasmAnchor, nothing))).toBeLessThan(1e-12);
    expect(largestMiss(usefulness, rest(world, usefulnessAnchor, nothing))).toBeLessThan(1e-12);
    expect(largestMiss(concern, rest(world, concernAnchors(world, setting), nothing))).toBeLessThan(
      1e-12,
    );
  });
});

describe('usefulness comes to rest', () => {
  test.each(settings)(
    'nearer to what is true of the job where it is learned, in $name',
    (setting) => {
      const world = foundAs(setting);
      const { people, circumstances } = world;
      for (let row = 0; row < world.department.size; row += 1) {
        people.practice[row] = row % 3 === 0 ? 1 : 0;
        people.member[row] = row % 4 < 2 ? 1 : 0;
      }
      const levers: Partial<Levers> = { guardrails: setting.guardrails, measurement: 0.8 };
      const rested = liveWeeks(world, weeksToRest, levers);
      const evidence = restingEvidence(world, 0.8);
      expect(Math.abs(rested.organisation.evidence - evidence)).toBeLessThan(1e-12);
      const { ownPracticeLearning, communityLearning, evidenceLearning } = circumstances.parameters;
      const learning = Array.from(
        people.practice,
        (practice, row) =>
          ownPracticeLearning * practice +
          communityLearning * people.member[row] +
          evidenceLearning * evidence,
      );
      expect(
        largestMiss(rested.people.usefulness, rest(world, people.usefulnessAnchor, learning)),
      ).toBeLessThan(1e-12);
    },
  );
});

/** Nobody starts or stops, joins or leaves, so that practice and membership stay as they are set. */
function foundAs({ managers, parameters, weights, strengths, seed }: Setting): World {
  const still = { ...uneventful, joinRate: 0, leaveRate: 0, ...parameters };
  const key = { high: seed, low: 90 };
  return found(treeFromManagers(managers), circumstancesWith(still, { weights, strengths, key }));
}

/** The solution of (aA + lᵢ)xᵢ + aP(xᵢ − Σ Wᵢⱼxⱼ) = aA·x0ᵢ + lᵢ·bᵢ, with lᵢ what each learns from the job. */
function rest(
  world: World,
  anchors: ArrayLike<number>,
  learning: readonly number[],
): readonly number[] {
  const { peerPull, anchorPull } = world.circumstances.parameters;
  const right = learning.map(
    (learned, row) => anchorPull * anchors[row] + learned * world.people.trueUsefulness[row],
  );
  const matrix = peerWeights(world).map((weights, row) =>
    weights.map(
      (weight, other) =>
        (other === row ? anchorPull + learning[row] + peerPull : 0) - peerPull * weight,
    ),
  );
  return solve(matrix, right);
}

/** W: each person's row gives w to the teammates together and 1−w to the four ties; lone people have ties only. */
function peerWeights({ department, circumstances }: World): readonly (readonly number[])[] {
  const people = Array.from({ length: department.size }, (_, row) => row);
  return people.map((row) => {
    const teammates = people.filter(
      (other) => other !== row && department.managerOf[other] === department.managerOf[row],
    );
    const toTeam = teammates.length === 0 ? 0 : circumstances.parameters.teammateWeight;
    const weights = people.map((other) =>
      teammates.includes(other) ? toTeam / teammates.length : 0,
    );
    for (const tie of tiesOf(department, row)) weights[tie] += (1 - toTeam) / 4;
    return weights;
  });
}

/** Concern is drawn to its anchor moved by the load of the constraints, within its range. */
function concernAnchors({ people, circumstances }: World, setting: Setting): readonly number[] {
  const { constraintOnConcern, constraintReference, guardrailRelief } = circumstances.parameters;
  let load = 0;
  for (const domain of domains) {
    const relief = 1 - guardrailRelief * setting.guardrails[domain];
    load += setting.weights[domain] * setting.strengths[domain] * relief;
  }
  const shift = constraintOnConcern * (load - constraintReference);
  return Array.from(people.concernAnchor, (anchor) => Math.min(1, Math.max(0, anchor + shift)));
}

/** E at rest: M·b̄·sh/(sh+eH), of those who practise. */
function restingEvidence(
  { people, department, circumstances }: World,
  measurement: number,
): number {
  const practising = Array.from({ length: department.size }, (_, row) => row).filter(
    (row) => people.practice[row] === 1,
  );
  const useful = practising.reduce((sum, row) => sum + people.trueUsefulness[row], 0);
  const share = practising.length / department.size;
  const { evidenceHalf } = circumstances.parameters;
  return (measurement * (useful / practising.length) * share) / (share + evidenceHalf);
}

function largestMiss(reached: ArrayLike<number>, expected: readonly number[]): number {
  return Math.max(...expected.map((value, row) => Math.abs(reached[row] - value)));
}
