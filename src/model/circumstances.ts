/**
 * What surrounds a department and never changes in a run: parameters, the four structural
 * constraints (S1: they exist, they cost, and by hypothesis they matter less than the clay), how
 * permeable the tiers are where newcomers are drawn from, and the key of all luck.
 */
import { checkCampShares, type CampShares } from './camps.ts';
import { domains, type DomainValues } from './levers.ts';
import { checkKey, type Key } from './luck.ts';
import { checkParameters, type Parameters } from './parameters.ts';
import { tiersMost } from './department.ts';
import { checkProfiles, type Profile } from './profile.ts';
import { checkShare, checkSum } from './share.ts';

/** From what a tier's managers draw their permeability. */
export type PermeabilityOfTier = { readonly mean: number; readonly sd: number };

export type Circumstances = {
  readonly parameters: Parameters;
  /** ω: each domain's share of the whole constraint; sum 1. */
  readonly weights: DomainValues;
  /** X: strength of each structural constraint, 0 to 1. */
  readonly strengths: DomainValues;
  /** Tier by tier from the top; tiers beyond the list use the parameters' mean and spread. */
  readonly permeability: readonly PermeabilityOfTier[];
  /** Camps at the founding; null: as the motives fall. */
  readonly camps: CampShares | null;
  /** What differs from all that for some; the later wins. */
  readonly profiles: readonly Profile[];
  readonly key: Key;
};

const evenly: DomainValues = { privacy: 0.25, security: 0.25, languages: 0.25, legislation: 0.25 };
const halfway: DomainValues = { privacy: 0.5, security: 0.5, languages: 0.5, legislation: 0.5 };
export const referenceConstraints = { weights: evenly, strengths: halfway };

/** @throws RangeError that names the field, the value found and what was expected. */
export function checkCircumstances(circumstances: Circumstances): void {
  checkParameters(circumstances.parameters);
  checkKey(circumstances.key);
  let sum = 0;
  for (const domain of domains) {
    checkShare(`weights.${domain}`, circumstances.weights[domain]);
    checkShare(`strengths.${domain}`, circumstances.strengths[domain]);
    sum += circumstances.weights[domain];
  }
  checkSum('weights', sum);
  if (circumstances.permeability.length > tiersMost) {
    throw new RangeError(
      `permeability has ${circumstances.permeability.length} tiers: expected at most ${tiersMost}`,
    );
  }
  for (const [tier, { mean, sd }] of circumstances.permeability.entries()) {
    checkShare(`permeability[${tier}].mean`, mean);
    checkShare(`permeability[${tier}].sd`, sd);
  }
  if (circumstances.camps !== null) checkCampShares('camps', circumstances.camps);
  checkProfiles(circumstances.profiles);
}
