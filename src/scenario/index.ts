export { parseScenario, type ParsedScenario } from './parseScenario.ts';
export { parseCatalogue, type Catalogue, type ParsedCatalogue } from './parseCatalogue.ts';
export { bytesMost, decodeFile, tooLarge, wholeFileFault, type SourceFile } from './sourceFile.ts';
export { readShape } from './checkShape.ts';
export { formatPlace, type Fault, type Flaw, type FlawKind, type Place } from './faults.ts';
export type {
  DepartmentPlan,
  Language,
  LeverEffects,
  Policy,
  PolicyGroup,
  Scenario,
  Text,
} from './scenario.ts';
