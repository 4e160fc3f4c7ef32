export { fetchParts } from './later.tsx';
export { mountPanels } from './mountPanels.tsx';
export { mountFacilitator } from './present/mountFacilitator.tsx';
