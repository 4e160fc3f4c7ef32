/**
 * What the eye sees in the picture, in words, for whoever does not see it: where the message has come
 * and where it stops, which camp is largest, what befell. As coarse as a look from the back row; the
 * numbers behind it are nobody's until the game has ended.
 */
import type { Ground } from '../live/index.ts';
import { branchOf, camps, type Camp } from '../model/index.ts';
import type { Language, Scenario } from '../scenario/index.ts';
import { wordsIn } from '../words/index.ts';
import { happeningsOf } from './happenings.ts';
import { layOut, type Block } from './layout.ts';
import { readingsOf } from './moment.ts';
import { stopsAmong } from './stops.ts';

/** What is loud enough for the eye to see it as water; and how much of what is said above. */
const seenFrom = 0.02;
const seenShare = 0.05;
/** The picture that is described, whatever the screen. */
const size = { width: 1280, height: 720 };
const placesMost = 4;

export function describe(ground: Ground, scenario: Scenario, language: Language): string {
  const { say } = wordsIn(language);
  const { world, top } = ground;
  const sentences: string[] = [howFar(ground, language)];
  const places = top < seenFrom ? [] : stoppingPlaces(ground, scenario, language);
  if (places.length > 0) sentences.push(say('stage.said.stops', { places: places.join(', ') }));
  sentences.push(say('stage.said.largest', { camp: largestCamp(world.people.camp) }));

  const befell = happeningsOf(world);
  const material = befell.tremors.filter((each) => each.material).length;
  if (material > 0) sentences.push(say('stage.said.tremor', { count: material }));
  const held = befell.voices.filter((each) => !each.heard).length;
  if (befell.voices.length > 0) {
    const balance = held * 2 > befell.voices.length ? 'held' : 'heard';
    sentences.push(say('stage.said.voices', { balance }));
  }
  return sentences.join(' ');
}

function howFar({ world, tiers, top }: Ground, language: Language): string {
  const { say } = wordsIn(language);
  if (top < seenFrom) return say('stage.said.silence');
  const { tierOf, tiers: all } = world.department;
  const deepest = deepestTier(tierOf, world.people.signal, Math.max(seenFrom, seenShare * top));
  if (deepest === 0) return say('stage.said.dry');
  if (deepest >= all) return say('stage.said.throughout');
  return say('stage.said.reaches', { tier: tiers[deepest - 1].name[language] });
}

/** The lowest tier of which more than a trickle hears; 0 if none does. */
function deepestTier(tierOf: Uint8Array, signal: Float64Array, heardFrom: number): number {
  const heard = new Float64Array(256);
  const people = new Float64Array(256);
  for (let row = 0; row < tierOf.length; row += 1) {
    heard[tierOf[row]] += signal[row];
    people[tierOf[row]] += 1;
  }
  let deepest = 0;
  for (let tier = 1; tier < people.length; tier += 1) {
    if (people[tier] > 0 && heard[tier] / people[tier] > heardFrom) deepest = tier;
  }
  return deepest;
}

/** The blocks that the picture lights up when it is asked where the message stops. */
function stoppingPlaces(ground: Ground, scenario: Scenario, language: Language): readonly string[] {
  const { say } = wordsIn(language);
  const { world, tiers } = ground;
  const layout = layOut(world.department, { from: 0, to: 1 }, size.width, size.height);
  const { keepingOf } = readingsOf(layout, ground, ground);
  const nameOf = ({ first, tier }: Block): string => {
    const branch = scenario.department.branches[branchOf(world.department, first)]?.[language];
    const tierName = tiers[tier - 1].name[language];
    if (branch === undefined) return tierName;
    return tier === 1 ? branch : say('stage.said.place', { tier: tierName, branch });
  };
  const stops = stopsAmong(layout.blocks, keepingOf);
  return [...new Set(stops.map(({ block }) => nameOf(block)))].slice(0, placesMost);
}

function largestCamp(campOf: Uint8Array): Camp {
  const counts = camps.map(() => 0);
  for (const camp of campOf) counts[camp] += 1;
  return camps[counts.indexOf(Math.max(...counts))];
}
