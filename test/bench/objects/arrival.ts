/** A person's first day: what she brings along, drawn by the generation of the seat. */
import {
  draw,
  purposes,
  type Camp,
  type Circumstances,
  type Key,
} from '../../../src/model/index.ts';
import type { Person } from './person.ts';

type Purpose = (typeof purposes)[keyof typeof purposes];

const drawsPerGeneration = 8;
const weeksMost = 2 ** 24;

/** Without camps given: the yardstick founds departments whose camps fall as the motives do. */
export function arrive(person: Person, generation: number, circumstances: Circumstances): void {
  const { parameters, key } = circumstances;
  const manages = person.leads !== null;
  const years =
    drawOnDay(key, purposes.age, person.uid, generation, 0) +
    drawOnDay(key, purposes.age, person.uid, generation, 1);
  person.ageYears = manages
    ? parameters.managersYoungest + parameters.managersAgeHalfRange * years
    : parameters.employeesYoungest + parameters.employeesAgeHalfRange * years;
  const age = (years - 1) / 0.408248290463863;

  const deviate = (purpose: Purpose): number => deviateOf(key, purpose, person.uid, generation);
  const anchor = (purpose: Purpose, mean: number, correlation: number): number => {
    const own = Math.sqrt(1 - correlation * correlation) * deviate(purpose);
    return clamp(mean + parameters.motiveSpread * (correlation * age + own));
  };
  const extraConcern = manages ? parameters.managersExtraConcern : 0;
  person.enthusiasmAnchor = anchor(
    purposes.enthusiasm,
    parameters.enthusiasmMean,
    parameters.ageOnEnthusiasm,
  );
  person.usefulnessAnchor = anchor(
    purposes.usefulness,
    parameters.usefulnessMean,
    parameters.ageOnUsefulness,
  );
  person.concernAnchor = anchor(
    purposes.concern,
    parameters.concernMean + extraConcern,
    parameters.ageOnConcern,
  );
  person.trueUsefulness = clamp(
    parameters.trueUsefulnessMean +
      parameters.trueUsefulnessSpread * deviate(purposes.trueUsefulness),
  );

  const { now } = person;
  now.enthusiasm = person.enthusiasmAnchor;
  now.usefulness = person.usefulnessAnchor;
  now.concern = person.concernAnchor;
  now.trust = clamp(parameters.trustMean + parameters.trustSpread * deviate(purposes.trust));
  now.practises = false;
  if (manages) {
    const ofTier = circumstances.permeability.at(person.tier - 1);
    const mean = ofTier?.mean ?? parameters.permeabilityMean;
    const spread = ofTier?.sd ?? parameters.permeabilitySpread;
    person.permeabilitySetPoint = clamp(mean + spread * deviate(purposes.permeability));
    now.permeability = person.permeabilitySetPoint;
  }
  person.generation = generation;
  person.isMember = false;
  person.camp = strongest(person);
}

/** Of equal motives the first. */
export function strongest({ now }: Person): Camp {
  const { enthusiasm, usefulness, concern } = now;
  if (enthusiasm >= usefulness && enthusiasm >= concern) return 'zealot';
  return usefulness >= concern ? 'collaborator' : 'resister';
}

export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function drawOnDay(
  key: Key,
  purpose: Purpose,
  uid: number,
  generation: number,
  index: number,
): number {
  return draw(key, purpose, uid, (generation * drawsPerGeneration + index) % weeksMost);
}

function deviateOf(key: Key, purpose: Purpose, uid: number, generation: number): number {
  let sum = 0;
  for (let index = 0; index < 4; index += 1) {
    sum += drawOnDay(key, purpose, uid, generation, index);
  }
  return (sum - 2) * 1.7320508075688772;
}
