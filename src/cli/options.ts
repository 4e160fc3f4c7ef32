/** What several commands are asked in the same way. */
import { InvalidArgumentError, Option } from 'commander';

export const language = new Option('--lang <language>', 'language of the messages')
  .choices(['en', 'fr'])
  .default('en');

/** Enough for any balance; a longer list is a slip of the keyboard. */
const seedsMost = 100_000;

/** More threads than a machine has cores are only a way to run out of memory. */
const workersMost = 256;

export function seedPhrase(text: string): string {
  if (text.length === 0 || text.length > 100) {
    throw new InvalidArgumentError('Expected 1 to 100 characters, such as first-frost.');
  }
  return text;
}

/** `1..100`, or `a,b,c`. */
export function seedRange(text: string): readonly string[] {
  const range = /^(\d+)\.\.(\d+)$/.exec(text);
  if (range === null) return listOfNames(text).map(seedPhrase);
  const [first, last] = [Number(range[1]), Number(range[2])];
  if (last < first || last - first >= seedsMost) {
    throw new InvalidArgumentError(`Expected 1 to ${seedsMost} seeds, such as 1..100.`);
  }
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

export function listOfNames(text: string): readonly string[] {
  return text.split(',').map((name) => name.trim());
}

export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) {
    throw new InvalidArgumentError('Expected a whole number from 1, such as 4.');
  }
  return Number(text);
}

export function workers(text: string): number {
  const number = wholeNumber(text);
  if (number > workersMost) throw new InvalidArgumentError(`Expected at most ${workersMost}.`);
  return number;
}
