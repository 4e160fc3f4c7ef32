/**
 * What a person brings on the first day in a seat, at the founding or as a newcomer: age, anchors
 * of the three motives (correlated with age as Hauk et al. 2018 measured; S5: every camp has all
 * ages), trust, and, for a manager, the permeability she tends to. Leaves out: hiring for fit.
 */
import { campOf } from './camps.ts';
import type { CampShares, Circumstances } from './circumstances.ts';
import type { Department } from './department.ts';
import { deviateOnArrival, drawOnArrival, purposes, type Key } from './luck.ts';
import type { Parameters } from './parameters.ts';
import { clampShare } from './share.ts';
import type { People } from './world.ts';

/** The standard deviation of a sum of two uniform draws, of which age is made. */
const twoUniformsSpread = 0.408248290463863;

/** Writes everything that belongs to the person; what is heard in the seat, `signal`, stays. */
export function seat(
  people: People,
  row: number,
  generation: number,
  department: Department,
  circumstances: Circumstances,
): void {
  const { parameters, key } = circumstances;
  const uid = department.uid[row];
  const manages = department.teamLed[row] >= 0;

  const youngest = manages ? parameters.managersYoungest : parameters.employeesYoungest;
  const halfRange = manages ? parameters.managersAgeHalfRange : parameters.employeesAgeHalfRange;
  const years =
    drawOnArrival(key, purposes.age, uid, generation, 0) +
    drawOnArrival(key, purposes.age, uid, generation, 1);
  people.ageYears[row] = youngest + halfRange * years;
  const age = (years - 1) / twoUniformsSpread;

  seatMotives(people, row, generation, uid, age, manages, parameters, key);
  if (generation === 0 && circumstances.camps !== null) {
    moveToCamp(people, row, drawCamp(key, uid, circumstances.camps));
  }
  people.enthusiasm[row] = people.enthusiasmAnchor[row];
  people.usefulness[row] = people.usefulnessAnchor[row];
  people.concern[row] = people.concernAnchor[row];

  const arrival = (purpose: typeof purposes.trust | typeof purposes.trueUsefulness): number =>
    deviateOnArrival(key, purpose, uid, generation);
  people.trueUsefulness[row] = clampShare(
    parameters.trueUsefulnessMean +
      parameters.trueUsefulnessSpread * arrival(purposes.trueUsefulness),
  );
  people.trust[row] = clampShare(
    parameters.trustMean + parameters.trustSpread * arrival(purposes.trust),
  );
  if (manages) seatPermeability(people, row, generation, department, circumstances);
  people.generation[row] = generation;
  people.practice[row] = 0;
  people.member[row] = 0;
  people.trained[row] = 0;
  people.compelled[row] = 0;
  people.camp[row] = campOf(people, row);
}

function seatMotives(
  people: People,
  row: number,
  generation: number,
  uid: number,
  age: number,
  manages: boolean,
  parameters: Parameters,
  key: Key,
): void {
  const anchor = (
    purpose: typeof purposes.enthusiasm | typeof purposes.usefulness | typeof purposes.concern,
    mean: number,
    correlation: number,
  ): number => {
    const own = deviateOnArrival(key, purpose, uid, generation);
    const deviate = correlation * age + Math.sqrt(1 - correlation * correlation) * own;
    return clampShare(mean + parameters.motiveSpread * deviate);
  };
  const extraConcern = manages ? parameters.managersExtraConcern : 0;
  people.enthusiasmAnchor[row] = anchor(
    purposes.enthusiasm,
    parameters.enthusiasmMean,
    parameters.ageOnEnthusiasm,
  );
  people.usefulnessAnchor[row] = anchor(
    purposes.usefulness,
    parameters.usefulnessMean,
    parameters.ageOnUsefulness,
  );
  people.concernAnchor[row] = anchor(
    purposes.concern,
    parameters.concernMean + extraConcern,
    parameters.ageOnConcern,
  );
}

function seatPermeability(
  people: People,
  row: number,
  generation: number,
  department: Department,
  circumstances: Circumstances,
): void {
  const { parameters, key } = circumstances;
  const ofTier = circumstances.permeability[department.tierOf[row] - 1];
  const mean = ofTier?.mean ?? parameters.permeabilityMean;
  const spread = ofTier?.sd ?? parameters.permeabilitySpread;
  const deviate = deviateOnArrival(key, purposes.permeability, department.uid[row], generation);
  people.permeabilitySetPoint[row] = clampShare(mean + spread * deviate);
  people.permeability[row] = people.permeabilitySetPoint[row];
}

function drawCamp(key: Key, uid: number, shares: CampShares): number {
  const chance = drawOnArrival(key, purposes.camp, uid, 0, 0);
  if (chance < shares[0]) return 0;
  return chance < shares[0] + shares[1] ? 1 : 2;
}

/** Exchanges the strongest motive with the camp's own: the spread of motives stays, the camp is as stated. */
function moveToCamp(people: People, row: number, camp: number): void {
  const anchors = [people.enthusiasmAnchor, people.usefulnessAnchor, people.concernAnchor];
  let strongest = 0;
  for (let motive = 1; motive < anchors.length; motive += 1) {
    if (anchors[motive][row] > anchors[strongest][row]) strongest = motive;
  }
  const value = anchors[strongest][row];
  anchors[strongest][row] = anchors[camp][row];
  anchors[camp][row] = value;
}
