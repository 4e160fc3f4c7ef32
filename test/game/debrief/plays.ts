/** Small games that are over, for what is observed of them. */
import {
  pastOf,
  replay,
  wholeDepartment,
  type Decision,
  type DecisionAim,
  type Journal,
  type Past,
} from '../../../src/game/index.ts';
import { withParameters, type Parameters, type Profile } from '../../../src/model/index.ts';
import type { LeverEffects, Policy, Scenario } from '../../../src/scenario/index.ts';
import { policyWith, scenarioWith } from '../tinyScenario.ts';

const offer = (id: string, effects: LeverEffects, changes: Partial<Policy> = {}): Policy =>
  policyWith(id, { effects, aims: ['department', 'branch', 'tier', 'managers'], ...changes });
const message = { lastsQuarters: 1, aims: ['department'] } as const;
const everybody = { aims: ['department'] } as const;

/** Each does one thing, and does it clearly. */
const policies: readonly Policy[] = [
  offer('shout', { signal: 0.6 }, message),
  offer('direct', { signal: 0.6, directChannel: 0.4 }, message),
  offer('thaw', { clayWork: 0.8 }),
  offer('order', { coercion: 0.6 }),
  offer('blame', { discipline: 0.4 }),
  offer('close', { access: -0.5 }),
  offer('tools', { access: 0.6 }),
  offer('training', { training: 0.9 }),
  offer('pilot', { coercion: 0.2, inducement: 1, training: 1 }),
  offer('guards', { guardrails: { privacy: 0.8, security: 0.8, languages: 0.8 } }, everybody),
  offer('ask', { measurement: 1 }),
  offer('community', { community: 0.9 }),
  offer('steward', { stewardship: 0.7 }, { ...everybody, stays: true }),
  offer('example', { example: 0.6 }, everybody),
  offer('some-signal', { signal: 0.2 }, everybody),
  offer('some-training', { training: 0.2 }),
  offer('some-community', { community: 0.2 }),
  offer('some-asking', { measurement: 0.2 }),
  policyWith('rotate', { aims: ['tier'], restructure: 'rotate', lastsQuarters: 1 }),
  policyWith('replace', { aims: ['managers'], restructure: 'replace', lastsQuarters: 1 }),
];

/** The same hand, in which one policy goes on without its leader. */
export function staying(policy: string): readonly Policy[] {
  return policies.map((each) => (each.id === policy ? { ...each, stays: true } : each));
}

/** The first manager of the second tier: uid 2. */
export const worried: Profile = {
  where: { kind: 'people', uids: new Set([2]) },
  enthusiasm: { mean: 0.1, sd: 0 },
  usefulness: { mean: 0.1, sd: 0 },
  concern: { mean: 0.95, sd: 0 },
};

export const start = (
  quarter: number,
  policy: string,
  aim: DecisionAim = wholeDepartment,
): Decision => ({ quarter, kind: 'start', policy, aim });
export const stop = (quarter: number, policy: string): Decision => ({
  quarter,
  kind: 'stop',
  policy,
});

export type Setting = Partial<Scenario> & {
  /** Of every tier of managers. */
  readonly permeability?: number;
  readonly sets?: Partial<Parameters>;
  readonly profiles?: readonly Profile[];
};

/** A department with money for everything, and a clay that lets through what is said here. */
export function settingOf({ permeability = 0.45, sets, profiles, ...changes }: Setting): Scenario {
  const tiny = scenarioWith();
  return scenarioWith({
    quarters: 6,
    budgetDollars: 1_000_000,
    attention: 1000,
    policies,
    parameters: withParameters({ habitRate: 0.02, publicHours: 0.5, ...sets }),
    department: {
      ...tiny.department,
      plan: { kind: 'spans', spans: [2, 2, 8] },
      permeability: [
        { mean: permeability, sd: 0.02 },
        { mean: permeability, sd: 0.02 },
      ],
      profiles: profiles ?? [],
    },
    ...changes,
  });
}

/** Fails where the rules refuse a decision, so that no fact passes because nothing was decided. */
export function played(journal: Journal, setting: Setting = {}): Past {
  const scenario = settingOf(setting);
  const sorted = journal.toSorted((one, other) => one.quarter - other.quarter);
  const run = replay(scenario, scenario.seed, sorted);
  if (run.kind === 'refused') throw new Error(JSON.stringify(run.refusal));
  return pastOf(run.game);
}
