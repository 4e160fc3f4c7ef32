/**
 * What a policy is for, read from what it does to the levers, so that strategies can play any hand,
 * also a facilitator's own.
 */
import { domains } from '../../model/index.ts';
import type { LeverEffects, Policy } from '../../scenario/index.ts';

export const themes = [
  'message',
  'example',
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
  const strengths = strengthsOf(effects);
  return buildingThemes.reduce((most, each) => (strengths[each] > strengths[most] ? each : most));
}

/** How far policies together push what a theme is about; of a message, how loud it is. */
export function strengthOf(policies: readonly Policy[], theme: Theme): number {
  const building = buildingThemes.find((each) => each === theme);
  if (building === undefined) return 0;
  const pushes = ({ effects }: Policy): number =>
    building === 'message' ? valueOf(effects, 'signal') : strengthsOf(effects)[building];
  return policies.reduce((sum, policy) => sum + pushes(policy), 0);
}

/** What is neither against trust and openness nor against the hierarchy itself. */
const buildingThemes = [
  'clay',
  'paradigm',
  'community',
  'measure',
  'enable',
  'guard',
  'example',
  'message',
] as const satisfies readonly Theme[];

function strengthsOf(effects: LeverEffects): Record<(typeof buildingThemes)[number], number> {
  const most = (...levers: readonly Parameters<typeof valueOf>[1][]): number =>
    Math.max(...levers.map((lever) => valueOf(effects, lever)));
  return {
    clay: valueOf(effects, 'clayWork'),
    paradigm: most('stewardship', 'access'),
    community: valueOf(effects, 'community'),
    measure: valueOf(effects, 'measurement'),
    enable: most('training', 'inducement'),
    guard: guardOf(effects),
    example: valueOf(effects, 'example'),
    message: most('signal', 'directChannel'),
  };
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
