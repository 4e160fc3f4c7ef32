import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { compiledMessages } from '../../../src/cli/build/compiledWords.ts';

const folder = new URL('../../../src/words/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?:en|fr)\.json$/.test(file),
);

/** Has every value that a message could ask for. */
const anything = new Proxy<Record<string, number>>({}, { has: () => true, get: () => 2 });

test.each(files)('the messages of %s say the same when they are taken apart beforehand', (file) => {
  const messages: Record<string, string> = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const locale = file.includes('fr') ? 'fr-CA' : 'en-CA';
  const compiled: typeof messages = JSON.parse(JSON.stringify(compiledMessages(messages)));
  const saying = (message: string): unknown =>
    new IntlMessageFormat(message, locale).format(anything);
  const said = Object.entries(messages).map(([id, message]) => [id, saying(message)]);
  expect(Object.entries(compiled).map(([id, parts]) => [id, saying(parts)])).toEqual(said);
});
