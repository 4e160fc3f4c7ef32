/**
 * Fixed runs of the bare model that every engine plays: the reference department, the default one
 * and a larger one, as they are calibrated and with everything happening. They name no file and no
 * scenario, so that an engine needs nothing but the language to play them.
 */
import {
  found,
  noLevers,
  openWorkbench,
  referenceConstraints,
  step,
  treeFromSpans,
  withParameters,
  type Key,
  type Levers,
  type Parameters,
  type PermeabilityOfTier,
  type World,
} from '../../src/model/index.ts';
import { eventful } from './eventfulLife.ts';

export type Life = {
  readonly name: string;
  readonly parameters: Partial<Parameters>;
  /** What the leadership does in the week of this number. */
  readonly leversIn: (week: number) => Levers;
  /** What is done to the structure before that week; mostly nothing. */
  readonly restructureIn: (week: number, world: World) => World;
};

export type EngineRun = {
  readonly name: string;
  readonly weeks: number;
  readonly life: Life;
  readonly begin: () => World;
};

type Department = {
  readonly name: string;
  readonly spans: readonly number[];
  readonly weeks: number;
  readonly permeability: readonly PermeabilityOfTier[];
};

const reference: Department = {
  name: 'reference',
  spans: [3, 3, 3, 3, 8],
  weeks: 260,
  permeability: [],
};
const forPlay: Department = {
  name: 'default',
  spans: [3, 3, 3, 8],
  weeks: 260,
  permeability: [
    { mean: 0.8, sd: 0.06 },
    { mean: 0.48, sd: 0.12 },
    { mean: 0.44, sd: 0.14 },
  ],
};
/** Columns long enough that an engine's optimising compiler works on them, in a run that is short. */
const large: Department = {
  name: 'large',
  spans: [6, 6, 6, 6, 8],
  weeks: 26,
  permeability: [],
};

/** A plan that a careful player might follow: the clay first, then the message and its measure. */
const calibrated: Life = {
  name: 'calibrated',
  parameters: {},
  leversIn: (week) => ({
    ...noLevers,
    signal: week < 26 ? 0.1 : 0.6,
    clayWork: week < 13 ? 0 : 0.8,
    stewardship: week < 52 ? 0.15 : 0.7,
    directChannel: week < 78 ? 0 : 0.25,
    community: week >= 52 && week < 182 ? 0.6 : 0,
    measurement: week < 104 ? 0 : 0.5,
    guardrails: {
      ...noLevers.guardrails,
      privacy: week < 39 ? 0 : 1,
      languages: week < 65 ? 0 : 0.5,
    },
  }),
  restructureIn: (_, world) => world,
};

const keys: readonly Key[] = [
  { high: 20_101_103, low: 7 },
  { high: -559_038_737, low: 2_147_483_647 },
];

export const engineRuns: readonly EngineRun[] = [
  ...[reference, forPlay].flatMap((department) =>
    [calibrated, eventful].flatMap((life) =>
      keys.map((key, at) => runOf(department, life, key, at + 1)),
    ),
  ),
  runOf(large, eventful, keys[0], 1),
];

function runOf(department: Department, life: Life, key: Key, number: number): EngineRun {
  return {
    name: `${department.name}-${life.name}-${number}`,
    weeks: department.weeks,
    life,
    begin: () =>
      found(treeFromSpans(department.spans), {
        parameters: withParameters(life.parameters),
        ...referenceConstraints,
        permeability: department.permeability,
        camps: null,
        profiles: [],
        key,
      }),
  };
}

type Workbench = ReturnType<typeof openWorkbench>;

/** Lives on to a later week. A bench that is lent serves until a new structure asks for another. */
export function liveUntil(
  { life }: EngineRun,
  world: World,
  week: number,
  bench?: Workbench,
): World {
  let at = world;
  let lent = bench;
  while (at.week < week) {
    at = life.restructureIn(at.week, at);
    if (lent !== undefined && lent.department !== at.department) lent = openWorkbench(at);
    at = step(at, life.leversIn(at.week), lent);
  }
  return at;
}
