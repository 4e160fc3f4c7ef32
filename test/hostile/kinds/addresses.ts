/** Addresses that somebody was sent: after the question mark and after the hash. */
import fc from 'fast-check';
import { codeIn, decodeRun } from '../../../src/game/index.ts';
import { facilitatorToken } from '../../../src/live/index.ts';
import { accepted, refused, type Kind } from '../kind.ts';
import { hostileText } from '../scraps.ts';
import { codeTexts } from './links.ts';

const queries = fc.oneof(
  fc.constantFrom('', '?view=projector', '?view=', '?view=constructor', '?view[]=projector'),
  hostileText.map((text) => `?view=${text}`),
  hostileText.map((text) => `?${text}`),
);
const hashes = fc.oneof(
  hostileText.map((text) => `#${text}`),
  hostileText.map((text) => `#facilitator${text}`),
  hostileText.map((text) => `#facilitator=${text}`),
  codeTexts.map((code) => `#run=${code}`),
);

const addressTexts = fc.tuple(queries, hashes).map(([query, hash]) => query + hash);

export const addresses: Kind<string> = {
  name: 'address of the page',
  share: 8,
  inputs: addressTexts,
  open: async () => ({
    close: () => undefined,
    take: async (text) => {
      // As a browser reads it: the address that the page sees is never quite the one that was typed.
      const { hash, href, searchParams } = new URL(text, 'https://example.org/play/');
      searchParams.get('view');
      if (facilitatorToken(hash) !== null) return accepted;
      return hash.startsWith('#run=') ? refused(decodeRun(codeIn(href)).kind) : refused('ignored');
    },
  }),
};
