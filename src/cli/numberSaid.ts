/** Figures of a run as they are written in tables. */
import type { Measure } from '../lab/index.ts';
import type { Words } from '../words/index.ts';

const shares: ReadonlySet<Measure> = new Set([
  'practice',
  'trust',
  'sustained',
  'permeability',
  'practiceAtEnd',
  'trustAtEnd',
]);

/** In one unit with all other shares. */
export function isShare(measure: Measure): boolean {
  return shares.has(measure);
}

export function numberSaid(measure: Measure, value: number, { say }: Words): string {
  return say('comparing.number', { kind: kindOf(measure, value), value });
}

/** Of a difference. */
export function signedSaid(measure: Measure, value: number, { say }: Words): string {
  return say('comparing.signed', { kind: kindOf(measure, value), value });
}

/** Of what is counted a digit after the point says something only where there is little of it. */
function kindOf(measure: Measure, value: number): 'share' | 'few' | 'count' {
  if (isShare(measure)) return 'share';
  return Math.abs(value) < 100 ? 'few' : 'count';
}
