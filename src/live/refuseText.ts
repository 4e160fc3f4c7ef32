/**
 * What becomes of text where a browser would make markup or a script of it (Trusted Types, which the
 * policy of the built page requires): nothing, but for three things. Everything that goes through none of
 * these places, such as the text of an element, is as it was; browsers that know no such thing go on.
 */
export function refuseText(): void {
  const { trustedTypes } = globalThis;
  trustedTypes?.createPolicy('default', {
    // To empty an element is the only markup that anything here writes.
    createHTML: (text) => (text === '' ? text : null),
    // A worker’s text is made by the page itself; the service worker is a file beside it.
    createScriptURL: (url) => (url.startsWith('blob:') || url === siteWorker ? url : null),
  });
}

export const siteWorker = './sw.js';

declare global {
  /** Of what browsers have, as much as is used here. */
  var trustedTypes:
    | {
        readonly createPolicy: (
          name: 'default',
          rules: Readonly<
            Record<'createHTML' | 'createScriptURL', (text: string) => string | null>
          >,
        ) => unknown;
      }
    | undefined;
}
