export { mountPanels } from './mountPanels.tsx';
