/** The facilitator's window is the same page with another hash; the token in it says whose it is. */
const mark = '#facilitator';

export function facilitatorAddress(token: string): string {
  const here = new URL(location.href);
  here.search = '';
  here.hash = `${mark}=${token}`;
  return here.href;
}

/** @returns null where the page is the game; empty where nobody opened it from a room */
export function facilitatorToken(hash: string): string | null {
  if (!hash.startsWith(mark)) return null;
  return hash.slice(mark.length).replace(/^=/, '');
}

/** Whether a message comes from a page of the same site; of pages from files browsers say so in two ways. */
export function isFromHere(origin: string): boolean {
  return location.protocol === 'file:'
    ? origin === 'null' || origin === 'file://'
    : origin === location.origin;
}

/** To whom a message is addressed: pages that were opened from files have no origin to name. */
export function targetOrigin(): string {
  return location.protocol === 'file:' ? '*' : location.origin;
}
