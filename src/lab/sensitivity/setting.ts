/**
 * Two ways of leading the reference department, so that every mechanism has its say: under the
 * message alone, by which the model was calibrated, most of them sleep. Everything is a bit of every
 * lever, with the extensions awake; nobody would lead like that, but nothing hides in it.
 */
import { measure, noLevers, type Key, type Levers, type Parameters } from '../../model/index.ts';
import type { Outcome } from '../experiment.ts';
import { baseline } from '../findings/baseline.ts';
import { foundReference, referenceWeeks, runWeeks } from '../reference.ts';

export type SettingName = 'message' | 'everything';

export type Setting = {
  readonly name: SettingName;
  readonly levers: Levers;
  /** Those that differ from their defaults. */
  readonly parameters: Partial<Parameters>;
};

export const settings: Readonly<Record<SettingName, Setting>> = {
  message: { name: 'message', levers: baseline, parameters: {} },
  everything: {
    name: 'everything',
    levers: {
      ...noLevers,
      signal: 0.5,
      directChannel: 0.2,
      clayWork: 0.5,
      stewardship: 0.5,
      community: 0.5,
      measurement: 0.5,
      access: 0.8,
      training: 0.5,
      inducement: 0.3,
      coercion: 0.2,
      example: 0.5,
      discipline: 0.2,
      guardrails: { privacy: 0.5, security: 0.5, languages: 0.5, legislation: 0.5 },
    },
    parameters: { sayDoGapTrust: 0.012, habitRate: 0.02, lobbyRate: 0.02, scrutinyRise: 0.25 },
  },
};

/** What differs from a setting in some runs of a study. */
export type Arm = {
  readonly parameters?: Partial<Parameters>;
  readonly levers?: Partial<Levers>;
};

/** The outputs of a run, in the order of its outcome: means over the department in the last week. */
export const outputs = ['practice', 'trust', 'permeability', 'concern'] as const;
export const practice = outputs.indexOf('practice');
export const trust = outputs.indexOf('trust');

/** Five years of the reference department. */
export function playArm(setting: Setting, arm: Arm, key: Key): Outcome {
  const parameters = { ...setting.parameters, ...arm.parameters };
  const levers = { ...setting.levers, ...arm.levers };
  const truth = measure(runWeeks(foundReference({ key, parameters }), levers, referenceWeeks));
  return outputs.map((output) => truth[output]);
}
