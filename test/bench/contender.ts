/**
 * One contender in a process of its own, so that no other's heap or compiled code helps or harms it.
 * Answers on standard input and output, as the C++ one does: `weeks N` with the seconds of processor
 * time that they took, `fingerprint` and `core` with the bits that came of it.
 */
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fingerprint, openWorkbench, step, type World } from '../../src/model/index.ts';
import { foundBench, isSize, livelyLevers } from './departments.ts';
import { asWorld } from './objects/columns.ts';
import { foundObjects } from './objects/person.ts';
import { liveWeek } from './objects/week.ts';
import { secondsOf } from './seconds.ts';

type Contender = { readonly live: (weeks: number) => void; readonly world: () => World };

const [kind, sizeAsked] = process.argv.slice(2);
const size = Number(sizeAsked);
if (!isSize(size)) throw new RangeError(`there is no department of ${sizeAsked} people here`);
const contender =
  kind === 'objects' ? enterObjects(foundBench(size)) : enterColumns(foundBench(size));

answer('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const [command, weeks] = line.split(' ');
  if (command === 'weeks') answer(secondsOf(() => contender.live(Number(weeks))));
  if (command === 'fingerprint') answer(fingerprint(contender.world()));
  if (command === 'core') answer(fingerprint(withoutExtensions(contender.world())));
}

function answer(value: string | number): void {
  process.stdout.write(`${value}\n`);
}

function enterColumns(founded: World): Contender {
  let world = founded;
  const bench = openWorkbench(world);
  return {
    live: (weeks) => {
      for (let week = 0; week < weeks; week += 1) world = step(world, livelyLevers, bench);
    },
    world: () => world,
  };
}

function enterObjects(founded: World): Contender {
  const objects = foundObjects(founded.department, founded.circumstances);
  return {
    live: (weeks) => {
      for (let week = 0; week < weeks; week += 1) liveWeek(objects, livelyLevers);
    },
    world: () => asWorld(objects, founded),
  };
}

/** The one number of the extensions that moves at neutral; nothing depends on it. */
function withoutExtensions(world: World): World {
  return { ...world, organisation: { ...world.organisation, publicHours: 0 } };
}
