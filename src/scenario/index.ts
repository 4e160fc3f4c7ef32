export { parseScenario, type ParsedScenario } from './parseScenario.ts';
export { parseCatalogue, type Catalogue } from './parseCatalogue.ts';
export { bytesMost, decodeFile, tooLarge, wholeFileFault, type SourceFile } from './sourceFile.ts';
export { readShape } from './checkShape.ts';
export { formatPlace, type Fault, type Place } from './faults.ts';
export type {
  Answer,
  Condition,
  Consequence,
  DepartmentPlan,
  Dilemma,
  Ending,
  Face,
  Language,
  LanguageShare,
  LeverEffects,
  Measure,
  NamedPerson,
  Policy,
  PolicyGroup,
  Prediction,
  Restructuring,
  Scenario,
  ScenarioEvent,
  StudyFinding,
  Text,
  When,
} from './scenario.ts';
export { studyFindings } from './scenario.ts';
export { nearest } from './nearest.ts';
export { parseOrgChart, type ParsedOrgChart } from './orgChart/parseOrgChart.ts';
export type { OrgChart } from './orgChart/orgChart.ts';
export {
  chartBytesMost,
  chartTooLarge,
  readOrgChart,
  type DecodeAs,
} from './orgChart/decodeChart.ts';
export { anonymous, nameless } from './orgChart/anonymous.ts';
export { chartText } from './orgChart/chartText.ts';
export {
  scenarioFromChart,
  type ChartScenario,
  type ChartWishes,
} from './orgChart/scenarioFromChart.ts';
export { headcountOf } from './headcount.ts';
export { treeOfPlan } from './planTree.ts';
export { jsonSchemaOf } from './jsonSchema.ts';
export { scenarioSchema } from './schema/scenario.ts';
export { catalogueSchema } from './schema/catalogue.ts';
