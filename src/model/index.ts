export { modelVersion } from './version.ts';
export {
  parameterDomain,
  parameterTable,
  parameterNames,
  isParameterName,
  defaultParameters,
  withParameters,
  type Parameters,
} from './parameters.ts';
export { isParameterGroup, parameterGroupNames, parametersOfGroup } from './parameterGroups.ts';
export {
  domains,
  scalarLevers,
  noLevers,
  type Domain,
  type DomainValues,
  type Levers,
  type ScalarLever,
} from './levers.ts';
export { aimableLevers, isAimable, type Aim, type AimableLever, type AimedLevers } from './aim.ts';
export { draw, drawOnArrival, purposes, type Key } from './luck.ts';
export {
  branchOf,
  deputy,
  isManager,
  pathTo,
  tiersMost,
  tiesEach,
  treeFromManagers,
  treeFromSpans,
  type Department,
  type Tree,
} from './department.ts';
export {
  referenceConstraints,
  type Circumstances,
  type PermeabilityOfTier,
} from './circumstances.ts';
export type { CampShares } from './camps.ts';
export { sumTolerance } from './share.ts';
export type { Profile, Spread } from './profile.ts';
export { found } from './found.ts';
export { step, openWorkbench } from './step.ts';
export {
  camps,
  columnNames,
  copyWorld,
  voices,
  type Camp,
  type People,
  type World,
} from './world.ts';
export { readIncident } from './incidents.ts';
export { measure, type Truth } from './measure.ts';
export { fingerprint, fingerprintByColumn, hashWords } from './fingerprint.ts';
export type { Cause } from './causes.ts';
export { inquire, type Account, type Explanation, type Term } from './explain.ts';
export { removeTier, replaceManagers, rotateManagers, widenSpans } from './restructure.ts';
export { shift, shiftables, type Part, type Shifts } from './shift.ts';
