export { parseSave, parseScenarioFiles } from '../../game/index.ts';
