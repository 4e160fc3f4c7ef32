/** What a scenario file need not say. */
import { defaultParameters } from '../model/index.ts';
import type { Text } from './scenario.ts';

export const defaultSeed = 'clay';
export const defaultQuarters = 12;
export const defaultAttention = 10;
/** The change of a share from which on a prediction calls it up or down. */
export const defaultNoticeable = 0.02;
/** Enough for about three large policies at once in a department of the default size. */
export const defaultBudgetDollars = 400_000;

export function defaultTier(tier: number, tiers: number): Text {
  if (tier === tiers) return { en: 'Employees', fr: 'Membres du personnel' };
  return { en: `Managers, tier ${tier}`, fr: `Gestionnaires, échelon ${tier}` };
}

export function defaultBranch(branch: number): Text {
  return { en: `Branch ${branch}`, fr: `Direction ${branch}` };
}

export function defaultRole(isManager: boolean): Text {
  return isManager
    ? { en: 'Manager', fr: 'Gestionnaire' }
    : { en: 'Employee', fr: 'Membre du personnel' };
}

/** The size of the reference department, for which the model's parameters were chosen. */
const referencePeople = 768;

/**
 * How near a material incident among others comes. The more people, the more incidents, and the
 * smaller the part of them that anybody hears of: above the reference department's size their sum
 * stays what it is there. Otherwise trust would not outlive a year in sixty thousand people.
 */
export function defaultOthersProximity(people: number): number {
  return defaultParameters.othersProximity * Math.min(1, referencePeople / Math.max(1, people));
}
