export { modelVersion } from './version.ts';
export {
  parameterTable,
  parameterNames,
  isParameterName,
  defaultParameters,
  withParameters,
  type ParameterEntry,
  type ParameterName,
  type Parameters,
} from './parameters.ts';
export {
  domains,
  scalarLevers,
  noLevers,
  checkLevers,
  type Domain,
  type DomainValues,
  type Levers,
  type ScalarLever,
} from './levers.ts';
export { draw, purposes, type Key } from './luck.ts';
export {
  branchOf,
  deputy,
  isManager,
  peopleMost,
  tiersMost,
  treeFromManagers,
  treeFromSpans,
  type Department,
  type Tree,
} from './department.ts';
export {
  referenceConstraints,
  sumTolerance,
  type CampShares,
  type Circumstances,
  type PermeabilityOfTier,
} from './circumstances.ts';
export { found } from './found.ts';
export { step, openWorkbench } from './step.ts';
export type { Workbench } from './week.ts';
export {
  camps,
  columnNames,
  copyWorld,
  voices,
  type Camp,
  type ColumnName,
  type Organisation,
  type People,
  type Voice,
  type World,
} from './world.ts';
export { readIncident, type Incident } from './incidents.ts';
export { measure, type Truth } from './measure.ts';
export { fingerprint, fingerprintByColumn, type ColumnFingerprint } from './fingerprint.ts';
