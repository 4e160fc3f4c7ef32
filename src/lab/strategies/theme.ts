/**
 * What a policy is for, read from what it does to the levers, so that strategies can play any hand,
 * also a facilitator's own.
 */
import { domains } from '../../model/index.ts';
import type { LeverEffects, Policy } from '../../scenario/index.ts';

export const themes = [
  'message',
  'clay',
  'paradigm',
  'guard',
  'measure',
  'community',
  'enable',
  'coerce',
  'close',
  'restructure',
] as const;
export type Theme = (typeof themes)[number];

/** What it does most; what it does against trust and openness comes before all else that it does. */
export function themeOf({ effects, restructure }: Policy): Theme {
  if (restructure !== null) return 'restructure';
  if (valueOf(effects, 'coercion') > 0 || valueOf(effects, 'discipline') > 0) return 'coerce';
  if (valueOf(effects, 'stewardship') < 0 || valueOf(effects, 'access') < 0) return 'close';
  const strengths = [
    ['clay', valueOf(effects, 'clayWork')],
    ['paradigm', Math.max(valueOf(effects, 'stewardship'), valueOf(effects, 'access'))],
    ['community', valueOf(effects, 'community')],
    ['measure', valueOf(effects, 'measurement')],
    ['enable', Math.max(valueOf(effects, 'training'), valueOf(effects, 'inducement'))],
    ['guard', guardOf(effects)],
    [
      'message',
      Math.max(
        valueOf(effects, 'signal'),
        valueOf(effects, 'directChannel'),
        valueOf(effects, 'example'),
      ),
    ],
  ] as const satisfies readonly (readonly [Theme, number])[];
  return strengths.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** What it adds to the load that a department can bear: the model's own sum of levers. */
export function loadOf({ effects }: Policy): number {
  return (
    Math.max(0, valueOf(effects, 'clayWork')) +
    Math.max(0, valueOf(effects, 'community')) +
    Math.max(0, valueOf(effects, 'measurement')) +
    guardOf(effects) / 2
  );
}

function guardOf({ guardrails = {} }: LeverEffects): number {
  return domains.reduce((sum, domain) => sum + Math.max(0, guardrails[domain] ?? 0), 0);
}

function valueOf(effects: LeverEffects, lever: Exclude<keyof LeverEffects, 'guardrails'>): number {
  return effects[lever] ?? 0;
}
