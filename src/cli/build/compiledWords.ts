/**
 * The messages of the page, taken apart when it is built: what takes them apart need not come along.
 * The file of a part that a page does not ask for stays as it is.
 */
import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Plugin } from 'vite';

type Message = string | ReturnType<IntlMessageFormat['getAst']>;

const messageFile = /\/src\/words\/\w+\/(?:en|fr)\.json$/;
const parser = '@formatjs/icu-messageformat-parser';

/** Only in the build: the development server takes them apart as they are said. */
export function compiledWords(): Plugin {
  return {
    name: 'clay-layer:compiled-words',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: [{ find: parser, replacement: `${parser}/no-parser.js` }] },
    }),
    load: {
      filter: { id: messageFile },
      handler: (id) => JSON.stringify(compiledMessages(JSON.parse(readFileSync(id, 'utf8')))),
    },
  };
}

export function compiledMessages(
  messages: Readonly<Record<string, string>>,
): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(messages).map(([id, message]) => [
      id,
      new IntlMessageFormat(message, 'en', undefined, { captureLocation: false }).getAst(),
    ]),
  );
}
