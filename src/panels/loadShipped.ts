import type { Scenario } from '../scenario/index.ts';

/** Reads the departments that the game brings; called once somebody wants to choose. */
export type LoadShipped = () => Promise<readonly Scenario[]>;
