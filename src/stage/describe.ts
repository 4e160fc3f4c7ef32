/**
 * What the eye sees in the picture, in words, for whoever does not see it: where the message has come
 * and where it stops, which camp is largest, what befell. As coarse as a look from the back row; the
 * numbers behind it are nobody's until the game has ended.
 */
import type { Ground } from '../live/index.ts';
import { camps, deputy, type Camp } from '../model/index.ts';
import type { Language, Scenario } from '../scenario/index.ts';
import { wordsIn } from '../words/index.ts';
import { happeningsOf } from './happenings.ts';

/** What is loud enough for the eye to see it as water. */
const seenFrom = 0.02;
/** What counts as a block that keeps the most for itself. */
const closedBelow = 0.45;
const namedMost = 3;

export function describe(
  { world, tiers, top }: Ground,
  scenario: Scenario,
  language: Language,
): string {
  const { say } = wordsIn(language);
  const { people, department } = world;
  const befell = happeningsOf(world);
  const sentences: string[] = [];

  const heads = headsOf(department.managerOf);
  const nameOf = (row: number): string =>
    scenario.department.branches[row]?.[language] ?? String(row + 1);
  const closed = heads.filter(
    (row) => people.signal[row] > seenFrom && people.permeability[row] < closedBelow,
  );
  const deepest = deepestTier(department.tierOf, people.signal);
  if (top < seenFrom) sentences.push(say('stage.said.silence'));
  else if (deepest === 0) sentences.push(say('stage.said.dry'));
  else if (deepest >= department.tiers) sentences.push(say('stage.said.throughout'));
  else sentences.push(say('stage.said.reaches', { tier: tiers[deepest - 1].name[language] }));
  if (top >= seenFrom && closed.length > 0) {
    const branches = closed.slice(0, namedMost).map(nameOf).join(', ');
    sentences.push(say('stage.said.stops', { branches }));
  }

  sentences.push(say('stage.said.largest', { camp: largestCamp(people.camp) }));

  const material = befell.tremors.filter((each) => each.material).length;
  if (material > 0) sentences.push(say('stage.said.tremor', { count: material }));
  const held = befell.voices.filter((each) => !each.heard).length;
  if (befell.voices.length > 0) {
    sentences.push(
      say('stage.said.voices', { balance: held * 2 > befell.voices.length ? 'held' : 'heard' }),
    );
  }
  return sentences.join(' ');
}

function headsOf(managerOf: Int32Array): readonly number[] {
  const heads: number[] = [];
  for (let row = 0; row < managerOf.length && managerOf[row] === deputy; row += 1) heads.push(row);
  return heads;
}

function largestCamp(campOf: Uint8Array): Camp {
  const counts = camps.map(() => 0);
  for (const camp of campOf) counts[camp] += 1;
  return camps[counts.indexOf(Math.max(...counts))];
}

/** The lowest tier of which more than a trickle hears; 0 if none does. */
function deepestTier(tierOf: Uint8Array, signal: Float64Array): number {
  const heard = new Float64Array(256);
  const people = new Float64Array(256);
  for (let row = 0; row < tierOf.length; row += 1) {
    heard[tierOf[row]] += signal[row];
    people[tierOf[row]] += 1;
  }
  let deepest = 0;
  for (let tier = 1; tier < people.length; tier += 1) {
    if (people[tier] > 0 && heard[tier] / people[tier] > seenFrom) deepest = tier;
  }
  return deepest;
}
