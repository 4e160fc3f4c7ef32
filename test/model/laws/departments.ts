/** Random small departments, and what may be done with them, for the laws. */
import fc from 'fast-check';
import {
  found,
  noLevers,
  treeFromManagers,
  type AimedLevers,
  type Circumstances,
  type DomainValues,
  type Levers,
  type Parameters,
  type Tree,
  type World,
} from '../../../src/model/index.ts';
import { circumstancesWith } from '../worlds.ts';

export const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Managers of up to 28 people in breadth-first order: from one broad team to one long chain. */
export const anyManagers: fc.Arbitrary<readonly number[]> = fc
  .array(fc.integer({ min: 0, max: 3 }), { maxLength: 27 })
  .map((strides) => {
    const managers = [-1];
    for (const stride of strides) {
      // Two times in four the next person joins the team of the one before.
      const next = (managers.at(-1) ?? -1) + Math.max(0, stride - 1);
      managers.push(Math.min(next, managers.length - 1));
    }
    return managers;
  });

/** A uid is whose luck is drawn: any numbers will do, neighbours and strangers alike. */
export const anyTree: fc.Arbitrary<Tree> = anyManagers.chain((managers) =>
  fc
    .oneof(
      fc.constant(Array.from(managers.keys())),
      fc.uniqueArray(fc.nat(), { minLength: managers.length, maxLength: managers.length }),
    )
    .map((uid) => treeFromManagers(managers, uid)),
);

const anyKey = fc.record({ high: fc.integer(), low: fc.integer() });

const domainValues = (value: fc.Arbitrary<number>): fc.Arbitrary<DomainValues> =>
  fc.record({ privacy: value, security: value, languages: value, legislation: value });

const anyWeights = domainValues(fc.integer({ min: 1, max: 100 })).map((parts): DomainValues => {
  const sum = parts.privacy + parts.security + parts.languages + parts.legislation;
  return {
    privacy: parts.privacy / sum,
    security: parts.security / sum,
    languages: parts.languages / sum,
    legislation: parts.legislation / sum,
  };
});

/** Everything happens so often that a few weeks meet every rule. */
const eventful: Partial<Parameters> = {
  legacyIncidents: 0.2,
  newIncidents: 0.2,
  materialShare: 0.5,
  startRate: 1,
  stopRate: 1,
  voiceRate: 1,
  turnoverEmployees: 0.05,
  turnoverManagers: 0.1,
  habitRate: 0.04,
  sayDoGapTrust: 0.03,
  joinRate: 0.04,
  lobbyRate: 0.05,
  lobbyMargin: 0,
  scrutinyRise: 0.25,
};

export function anyCircumstances(
  parameters: Partial<Parameters> = eventful,
): fc.Arbitrary<Circumstances> {
  const ofTiers = fc.array(fc.record({ mean: share, sd: fc.constantFrom(0, 0.1, 0.3) }), {
    maxLength: 4,
  });
  const camps = fc.constantFrom(null, [0.2, 0.3, 0.5] as const, [1, 0, 0] as const);
  return fc
    .record({
      weights: anyWeights,
      strengths: domainValues(share),
      permeability: ofTiers,
      camps,
      key: anyKey,
    })
    .map((others) => circumstancesWith(parameters, others));
}

export function anyWorld(parameters: Partial<Parameters> = eventful): fc.Arbitrary<World> {
  return fc
    .tuple(anyTree, anyCircumstances(parameters))
    .map(([tree, circumstances]) => found(tree, circumstances));
}

/** Whatever the whole department may be asked to do. */
export const anyLevers: fc.Arbitrary<Levers> = fc
  .record({
    signal: share,
    directChannel: share,
    clayWork: share,
    stewardship: share,
    community: share,
    measurement: share,
    access: share,
    training: share,
    inducement: share,
    coercion: share,
    example: share,
    discipline: share,
    guardrails: domainValues(share),
  })
  .map((levers): Levers => ({ ...noLevers, ...levers }));

const change = fc.double({ min: -1, max: 1, noNaN: true });

/** The same, and more or less of it here and there; everybody aimed at is there in every department. */
export const anyAimedLevers: fc.Arbitrary<Levers> = fc
  .tuple(
    anyLevers,
    fc.array(
      fc.record({
        aim: fc.constantFrom<AimedLevers['aim']>(
          { kind: 'branch', head: 0 },
          { kind: 'tier', tier: 1 },
          { kind: 'people', rows: [0] },
        ),
        changes: fc.record({
          directChannel: change,
          clayWork: change,
          community: change,
          measurement: change,
          coercion: change,
          discipline: change,
        }),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([levers, aims]) => ({ ...levers, aims }));

/** Who practises and who is a member, set by hand: what rules would make of it is left out. */
export function withPractice(world: World, practice: readonly number[]): World {
  for (let row = 0; row < world.department.size; row += 1) {
    world.people.practice[row] = practice[row % practice.length] & 1;
    world.people.member[row] = (practice[row % practice.length] >> 1) & 1;
  }
  return world;
}

/** Bit 0: practises; bit 1: is a member. Repeated down the rows. */
export const anyPractice = fc.array(fc.integer({ min: 0, max: 3 }), {
  minLength: 1,
  maxLength: 9,
});
