export { mountStage } from './mountStage.ts';
