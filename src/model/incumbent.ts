/**
 * What a person brings on the first day in a seat, at the founding or as a newcomer: age, anchors
 * of the three motives (correlated with age as Hauk et al. 2018 measured; S5: every camp has all
 * ages), trust, and, for a manager, the permeability she tends to. Leaves out: hiring for fit.
 */
import { campOf, type CampShares } from './camps.ts';
import type { Circumstances } from './circumstances.ts';
import type { Department } from './department.ts';
import { deviateOnArrival, drawOnArrival, purposes, type Key } from './luck.ts';
import type { Parameters } from './parameters.ts';
import { clampShare } from './share.ts';
import { traitsOf, type Spread, type Traits } from './profile.ts';
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
  const traits = traitsOf(circumstances.profiles, department, row, generation);

  const years =
    drawOnArrival(key, purposes.age, uid, generation, 0) +
    drawOnArrival(key, purposes.age, uid, generation, 1);
  const [youngest, halfRange] = agesOf(manages, traits, parameters);
  people.ageYears[row] = youngest + halfRange * years;
  const age = (years - 1) / twoUniformsSpread;

  seatMotives(people, row, generation, uid, age, manages, traits, parameters, key);
  const shares = traits.camps ?? circumstances.camps;
  if (generation === 0 && shares !== null) moveToCamp(people, row, drawCamp(key, uid, shares));
  people.enthusiasm[row] = people.enthusiasmAnchor[row];
  people.usefulness[row] = people.usefulnessAnchor[row];
  people.concern[row] = people.concernAnchor[row];

  const arrival = (purpose: typeof purposes.trust | typeof purposes.trueUsefulness): number =>
    deviateOnArrival(key, purpose, uid, generation);
  people.trueUsefulness[row] = clampShare(
    parameters.trueUsefulnessMean +
      parameters.trueUsefulnessSpread * arrival(purposes.trueUsefulness),
  );
  const trust = traits.trust ?? { mean: parameters.trustMean, sd: parameters.trustSpread };
  people.trust[row] = clampShare(trust.mean + trust.sd * arrival(purposes.trust));
  if (manages) seatPermeability(people, row, generation, traits, department, circumstances);
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
  traits: Traits,
  parameters: Parameters,
  key: Key,
): void {
  const anchor = (
    purpose: typeof purposes.enthusiasm | typeof purposes.usefulness | typeof purposes.concern,
    spread: Spread,
    correlation: number,
  ): number => {
    const own = deviateOnArrival(key, purpose, uid, generation);
    const deviate = correlation * age + Math.sqrt(1 - correlation * correlation) * own;
    return clampShare(spread.mean + spread.sd * deviate);
  };
  const sd = parameters.motiveSpread;
  const extraConcern = manages ? parameters.managersExtraConcern : 0;
  people.enthusiasmAnchor[row] = anchor(
    purposes.enthusiasm,
    traits.enthusiasm ?? { mean: parameters.enthusiasmMean, sd },
    parameters.ageOnEnthusiasm,
  );
  people.usefulnessAnchor[row] = anchor(
    purposes.usefulness,
    traits.usefulness ?? { mean: parameters.usefulnessMean, sd },
    parameters.ageOnUsefulness,
  );
  people.concernAnchor[row] = anchor(
    purposes.concern,
    traits.concern ?? { mean: parameters.concernMean + extraConcern, sd },
    parameters.ageOnConcern,
  );
}

function seatPermeability(
  people: People,
  row: number,
  generation: number,
  traits: Traits,
  department: Department,
  circumstances: Circumstances,
): void {
  const { parameters, key } = circumstances;
  const ofTier = traits.permeability ?? circumstances.permeability[department.tierOf[row] - 1];
  const mean = ofTier?.mean ?? parameters.permeabilityMean;
  const spread = ofTier?.sd ?? parameters.permeabilitySpread;
  const deviate = deviateOnArrival(key, purposes.permeability, department.uid[row], generation);
  people.permeabilitySetPoint[row] = clampShare(mean + spread * deviate);
  people.permeability[row] = people.permeabilitySetPoint[row];
}

/** The youngest, and half of the years from there to the oldest. */
function agesOf(manages: boolean, traits: Traits, parameters: Parameters): [number, number] {
  if (traits.age !== undefined) return [traits.age[0], (traits.age[1] - traits.age[0]) / 2];
  return manages
    ? [parameters.managersYoungest, parameters.managersAgeHalfRange]
    : [parameters.employeesYoungest, parameters.employeesAgeHalfRange];
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
