/** What luck is drawn for, and what dates each draw. */
import { purposes } from '../../src/model/index.ts';
import type { ModelWordId } from '../../src/words/index.ts';
import { codeOf, tableOf } from './markdown.ts';
import type { Scribe } from './scribe.ts';

type PurposeName = keyof typeof purposes;

/** The numbers of a purpose say what dates its draws: see `luck.ts`. */
const firstOnArrival = 16;
const firstOfReports = 64;
const firstOfExperiments = 96;

export function luckTable({ say }: Scribe): string {
  return tableOf(
    [say('table.number'), say('table.code'), say('table.decides'), say('table.dated')],
    Object.keys(purposes)
      .filter(isPurpose)
      .map((name) => [
        String(purposes[name]),
        codeOf(name),
        say(`purpose.${name}`),
        say(dateOf(name)),
      ]),
  );
}

function dateOf(name: PurposeName): ModelWordId {
  const number = purposes[name];
  if (name === 'tiesAnew') return 'table.occasion';
  if (number >= firstOfExperiments) return 'table.trajectory';
  return number < firstOnArrival || number >= firstOfReports ? 'table.week' : 'table.incumbent';
}

function isPurpose(name: string): name is PurposeName {
  return Object.hasOwn(purposes, name);
}
