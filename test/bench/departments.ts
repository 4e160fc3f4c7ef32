/** The departments that are measured, and the levers under which nothing of the core sleeps. */
import {
  defaultParameters,
  found,
  noLevers,
  referenceConstraints,
  treeFromManagers,
  treeFromSpans,
  type Circumstances,
  type Levers,
  type Tree,
  type World,
} from '../../src/model/index.ts';

export const sizes = [255, 768, 60_000, 1_000_000] as const;
export type Size = (typeof sizes)[number];

/** Trees of at least the size, whose last tier is cut off where the size is reached. */
const spansOf: Readonly<Record<Size, readonly number[]>> = {
  255: [3, 3, 3, 8],
  768: [3, 3, 3, 3, 8],
  60_000: [5, 5, 5, 6, 8, 9],
  1_000_000: [5, 5, 5, 5, 10, 16, 9],
};

export function isSize(size: number): size is Size {
  return sizes.some((each) => each === size);
}

export function treeOf(size: Size): Tree {
  const { managerOf } = treeFromSpans(spansOf[size]);
  return managerOf.length === size
    ? treeFromSpans(spansOf[size])
    : treeFromManagers(Array.from(managerOf.subarray(0, size)));
}

export const benchCircumstances: Circumstances = {
  parameters: defaultParameters,
  ...referenceConstraints,
  permeability: [],
  camps: null,
  profiles: [],
  key: { high: 20_101_103, low: 7 },
};

export function foundBench(size: Size): World {
  return found(treeOf(size), benchCircumstances);
}

export const livelyLevers: Levers = {
  ...noLevers,
  signal: 0.6,
  directChannel: 0.2,
  clayWork: 0.5,
  stewardship: 0.5,
  community: 0.5,
  measurement: 0.3,
  guardrails: { privacy: 0.5, security: 0.3, languages: 0.2, legislation: 0.1 },
};
