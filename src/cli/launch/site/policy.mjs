/** What the page may do, as browsers are told it; above all, it may connect to nothing. */

/**
 * @param {string} scripts from where its scripts may come
 * @param {readonly string[]} [own] where its other parts lie; nowhere, for a page that is one file
 * @param {readonly string[]} [makers] who may make a script of text besides src/live/refuseText.ts
 */
export function policyOf(scripts, own = [], makers = []) {
  /** @param {readonly string[]} sources */
  const from = (...sources) => [...own, ...sources].join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `worker-src ${from('blob:')}`,
    `style-src ${from("'unsafe-inline'")}`,
    `img-src ${from('data:', 'blob:')}`,
    `font-src ${from('data:')}`,
    `media-src ${from('data:', 'blob:')}`,
    ...own.map((place) => `manifest-src ${place}`),
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    ['trusted-types', 'default', ...makers].join(' '),
  ].join('; ');
}

/** Of the page of the site, in its meta element; what only a header can say is not in it. */
export const sitePolicy = policyOf("'self'", ["'self'"]);
