/**
 * Levers are the inputs of the model: what the leadership of the department does, each as a
 * share from 0 (not at all) to 1 (with everything it has). Policies act on the world only through
 * them, so that the model needs no word for any policy. Leaves out aim: a lever holds for all.
 */

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
  /** G: guardrails designed in, one per domain. */
  readonly guardrails: DomainValues;
};

export type ScalarLever = Exclude<keyof Levers, 'guardrails'>;
export const scalarLevers: readonly ScalarLever[] = [
  'signal',
  'directChannel',
  'clayWork',
  'stewardship',
  'community',
  'measurement',
];

export const noLevers: Levers = {
  signal: 0,
  directChannel: 0,
  clayWork: 0,
  stewardship: 0,
  community: 0,
  measurement: 0,
  guardrails: { privacy: 0, security: 0, languages: 0, legislation: 0 },
};

/** @throws RangeError that names the lever outside 0 to 1 (NaN included). */
export function checkLevers(levers: Levers): void {
  for (const name of scalarLevers) checkShare(`levers.${name}`, levers[name]);
  for (const domain of domains) {
    checkShare(`levers.guardrails.${domain}`, levers.guardrails[domain]);
  }
}

/** @throws RangeError that names the field, the value found and the range. */
export function checkShare(field: string, value: number): void {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`${field} is ${value}: expected a number from 0 to 1`);
  }
}
