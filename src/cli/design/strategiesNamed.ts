/** Which strategies are meant by the names on a command line. */
import process from 'node:process';
import { strategiesFor } from '../../lab/index.ts';
import { nearest, type Scenario } from '../../scenario/index.ts';
import type { Words } from '../../words/index.ts';

/** @returns null where a name is unknown, which has then been said */
export function strategiesNamed(
  scenario: Scenario,
  asked: readonly string[],
  { say }: Words,
): readonly string[] | null {
  const known = strategiesFor(scenario).map(({ name }) => name);
  const chosen: string[] = [];
  for (const name of asked) {
    if (name === 'all') chosen.push(...known);
    else if (name === 'named') chosen.push(...known.filter((each) => !each.startsWith('only:')));
    else if (known.includes(name)) chosen.push(name);
    else {
      const close = nearest(name, known);
      const values = { strategy: name, nearest: close === '' ? 'none' : close };
      process.stderr.write(
        `${say('cli.unknownStrategy', { ...values, known: known.join(', ') })}\n`,
      );
      return null;
    }
  }
  return Array.from(new Set(chosen));
}
