/**
 * What the eye sees in the picture, in words, for whoever does not see it: where the message has come
 * and where it stops, which camp is largest, where there is ice or growth, what befell. As coarse as a look from the back row; the
 * numbers behind it are nobody's until the game has ended.
 */
import type { Ground } from '../live/index.ts';
import { branchOf, camps, isManager, type Camp, type World } from '../model/index.ts';
import type { Language, Scenario } from '../scenario/index.ts';
import { wordsIn } from '../words/index.ts';
import { happeningsOf } from './happenings.ts';
import { layOut, type Block } from './layout.ts';
import { warmthOf } from './means.ts';
import { readingsOf } from './moment.ts';
import { seasonOf } from './season.ts';
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
  sentences.push(
    say('stage.said.largest', { camp: largestCamp(world.people.camp) }),
    say('stage.said.growth', { growth: growthIn(world) }),
    ...trustIn(ground, scenario, language),
    say('stage.said.season', { season: seasonOf(world.week) }),
  );

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
  const nameOf = ({ first, last, tier }: Block): string => {
    const [head, another] = [first, last].map((row) => branchOf(world.department, row));
    const branch = scenario.department.branches[head]?.[language];
    const tierName = tiers[tier - 1].name[language];
    // Of hundreds of branches several may be one block.
    if (branch === undefined || head !== another) return tierName;
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

function growthIn({ people: { practice } }: World): 'none' | 'few' | 'some' | 'most' {
  const share = practice.reduce((sum, each) => sum + each, 0) / practice.length;
  if (share === 0) return 'none';
  if (share < 0.2) return 'few';
  return share < 0.5 ? 'some' : 'most';
}

/** A branch so much colder than the whole is seen to be. */
const seenColder = 0.12;

/** How warm the ground of employees is, and under which branch it is coldest, if one stands out. */
function trustIn({ world }: Ground, scenario: Scenario, language: Language): readonly string[] {
  const { say } = wordsIn(language);
  const { department, people } = world;
  const branches = scenario.department.branches.map(() => ({ warmth: 0, count: 0 }));
  const whole = { warmth: 0, count: 0 };
  for (let row = 0; row < department.size; row += 1) {
    if (isManager(department, row)) continue;
    const warmth = warmthOf(people.trust[row]);
    for (const sum of [whole, branches[branchOf(department, row)]]) {
      if (sum === undefined) continue;
      sum.warmth += warmth;
      sum.count += 1;
    }
  }
  const meanOf = (sum: typeof whole): number => sum.warmth / Math.max(1, sum.count);
  const said = say('stage.said.trust', { ground: groundCalled(meanOf(whole)) });
  const means = branches.map((sum) => (sum.count === 0 ? 1 : meanOf(sum)));
  const least = means.indexOf(Math.min(...means));
  const branch = scenario.department.branches[least]?.[language];
  if (branch === undefined || means[least] > meanOf(whole) - seenColder) return [said];
  return [said, say('stage.said.coldest', { branch })];
}

function groundCalled(warmth: number): 'icy' | 'cold' | 'mild' | 'warm' {
  if (warmth < 0.3) return 'icy';
  if (warmth < 0.6) return 'cold';
  return warmth < 0.8 ? 'mild' : 'warm';
}
