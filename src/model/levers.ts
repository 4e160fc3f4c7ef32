/**
 * Levers are the inputs of the model: what the leadership of the department does, each as a
 * share from 0 (not at all) to 1 (with everything it has). Policies act on the world only through
 * them, so that the model needs no word for any policy.
 */
import { checkAims, type AimedLevers } from './aim.ts';
import { checkShare } from './share.ts';

/** The four constraint regimes that the study names beside the clay layer (S1). */
export const domains = ['privacy', 'security', 'languages', 'legislation'] as const;
export type Domain = (typeof domains)[number];
export type DomainValues = Readonly<Record<Domain, number>>;

export type Levers = {
  /** S: how loudly the top says that trust and openness are wanted. */
  readonly signal: number;
  /** xs: share of that message that reaches people past their managers (town halls, a blog). */
  readonly directChannel: number;
  /** K: work on the clay itself: manager development, accountability, incentives. */
  readonly clayWork: number;
  /** Q: the paradigm of information, from 0, control and blame, to 1, stewardship and learning. */
  readonly stewardship: number;
  /** C: support of a community of practice. */
  readonly community: number;
  /** M: measurement, analytic support. */
  readonly measurement: number;
  /** Access to the tools: 1, nothing is blocked, to 0, everything is. */
  readonly access: number;
  /** How much of the training that could be given is given. */
  readonly training: number;
  /** Recognition, performance agreements, a pilot: reasons of one's own to work in the open. */
  readonly inducement: number;
  /** Orders and monitoring. */
  readonly coercion: number;
  /** How far executives are seen to work in the open themselves. */
  readonly example: number;
  /** Blame after an incident in spite of stewardship; usually aimed at one chain. */
  readonly discipline: number;
  /** G: guardrails designed in, one per domain. */
  readonly guardrails: DomainValues;
  /** What is done here and there only, in addition. */
  readonly aims: readonly AimedLevers[];
};

export type ScalarLever = Exclude<keyof Levers, 'guardrails' | 'aims'>;
export const scalarLevers: readonly ScalarLever[] = [
  'signal',
  'directChannel',
  'clayWork',
  'stewardship',
  'community',
  'measurement',
  'access',
  'training',
  'inducement',
  'coercion',
  'example',
  'discipline',
];

/** Nothing is done: every lever where it moves nothing. */
export const noLevers: Levers = {
  signal: 0,
  directChannel: 0,
  clayWork: 0,
  stewardship: 0,
  community: 0,
  measurement: 0,
  access: 1,
  training: 0,
  inducement: 0,
  coercion: 0,
  example: 0,
  discipline: 0,
  guardrails: { privacy: 0, security: 0, languages: 0, legislation: 0 },
  aims: [],
};

/** @throws RangeError that names the lever outside 0 to 1 (NaN included), or the aim that misses */
export function checkLevers(levers: Levers, size: number, tiers: number): void {
  for (const name of scalarLevers) checkShare(`levers.${name}`, levers[name]);
  for (const domain of domains) {
    checkShare(`levers.guardrails.${domain}`, levers.guardrails[domain]);
  }
  checkAims(levers.aims, size, tiers);
}
