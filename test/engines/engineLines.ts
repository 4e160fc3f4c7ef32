/**
 * What every engine is asked for, as lines of text: one per run of the model, one per seed phrase.
 * This is the entry of the bundle, so nothing here or below it may need more than the language.
 */
import { keyFromSeed } from '../../src/game/seed.ts';
import { fingerprint, openWorkbench } from '../../src/model/index.ts';
import { engineRuns, liveUntil, type EngineRun } from './engineRuns.ts';

/** Empty, plain, longer than the generator's state is wide, and outside ASCII. */
const seedPhrases = ['', '1', 'first-frost', 'clay '.repeat(64), 'été à l’Île', '🌱'];

const askers: readonly (() => string)[] = [
  ...engineRuns.map((run) => () => lineOfRun(run)),
  ...seedPhrases.map((phrase, at) => () => lineOfSeed(phrase, at + 1)),
];

/** The lines whose turn it is when they are dealt, one by one, to `parts` workers. */
export function engineLines(part = 0, parts = 1): readonly string[] {
  return askers.filter((_, at) => at % parts === part).map((ask) => ask());
}

/**
 * The last fingerprint, and a hash of those of all weeks: a difference that a pull toward a fixed
 * point has healed by the end still counts.
 */
function lineOfRun(run: EngineRun): string {
  let world = run.begin();
  let bench = openWorkbench(world);
  let everyWeek = roll(0x811c9dc5, fingerprint(world));
  while (world.week < run.weeks) {
    world = liveUntil(run, world, world.week + 1, bench);
    if (bench.department !== world.department) bench = openWorkbench(world);
    everyWeek = roll(everyWeek, fingerprint(world));
  }
  return `${run.name}: ${run.weeks} weeks ${hex(everyWeek)}, last week ${fingerprint(world)}`;
}

function lineOfSeed(phrase: string, number: number): string {
  const { high, low } = keyFromSeed(phrase);
  return `seed-phrase-${number}: key ${hex(high)}${hex(low)}`;
}

/** FNV-1a (Fowler, Noll & Vo) over the digits. */
function roll(hash: number, digits: string): number {
  let rolled = hash;
  for (let at = 0; at < digits.length; at += 1) {
    rolled = Math.imul(rolled ^ digits.charCodeAt(at), 0x01000193);
  }
  return rolled;
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
