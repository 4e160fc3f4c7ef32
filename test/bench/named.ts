/** What is to be measured, of all that a benchmark can measure. */
import process from 'node:process';

/** Those that are asked for on the command line; all, if none is. */
export function named<Kind extends string | number>(all: readonly Kind[]): readonly Kind[] {
  const asked = all.filter((each) => process.argv.includes(String(each)));
  return asked.length === 0 ? all : asked;
}
