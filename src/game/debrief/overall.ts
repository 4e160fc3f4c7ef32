import { chronicleOf, sustainedOf } from './chronicle.ts';
import { scorecardOf } from './marks.ts';
import type { Past } from './observation.ts';
import type { Medal, Score } from './scorecard.ts';

/** Its sentence is `traps.overall.<overall>`. */
export const overalls = [
  'rooted',
  'growing',
  'obeyed',
  'faded',
  'trusted',
  'hardened',
  'unmoved',
] as const;
export type Overall = (typeof overalls)[number];

/** The first that fits: what a whole game came to, in words and not in points. */
export function overallOf(past: Past): Overall {
  const marks = new Map(scorecardOf(past).map(({ score, medal }) => [score, medal]));
  const chronicle = chronicleOf(past);
  const has = (score: Score, ...wanted: readonly Medal[]): boolean =>
    wanted.includes(marks.get(score) ?? 'none');
  const won = (score: Score): boolean => has(score, 'gold', 'silver', 'bronze');
  const wellWon = (score: Score): boolean => has(score, 'gold', 'silver');
  if (wellWon('lasting') && wellWon('trust') && wellWon('openness')) return 'rooted';
  if (won('lasting') && won('trust') && won('openness')) return 'growing';
  if (won('openness') && !won('trust')) return 'obeyed';
  const reached = sustainedOf(chronicle.end) - sustainedOf(chronicle.untouchedEnd);
  if (reached >= noticeable && !won('lasting')) return 'faded';
  if (won('trust')) return 'trusted';
  const { later, untouchedLater } = chronicle;
  return untouchedLater.trust - later.trust > trustMissed ? 'hardened' : 'unmoved';
}

/** What the bronze medal for lasting asks for, on the day she left. */
const noticeable = 0.07;
/** As much as the bronze medal for trust asks for, the other way. */
const trustMissed = 0.02;
