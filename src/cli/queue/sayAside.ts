/** Names runs that could not be played, so that each can be found, understood and tried by itself. */
import process from 'node:process';
import { layoutOf, placeOfRun, type Design } from '../../lab/index.ts';
import { harmless, type Words } from '../../words/index.ts';
import type { SetAside } from '../rows/rowHead.ts';

/** More of them say nothing more on a screen. */
const namedMost = 20;

export function sayAside(design: Design, aside: readonly SetAside[], { say }: Words): void {
  const layout = layoutOf(design);
  for (const { run, error } of aside.slice(0, namedMost)) {
    const { play, set, seed } = placeOfRun(design, layout, run);
    const changes = Object.entries({ ...design.changes, ...layout.plan.setAt(set) });
    const otherwise = changes.map(([name, value]) => `${name}=${value}`);
    const place = { run, play: [play.name, ...otherwise].join(', '), seed };
    process.stderr.write(`${harmless(say('lab.queue.aside', { ...place, error }))}\n`);
  }
  const more = aside.length - namedMost;
  if (more > 0) process.stderr.write(`${say('lab.queue.asideMore', { more })}\n`);
}
