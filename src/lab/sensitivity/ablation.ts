/**
 * Ablation: one mechanism after another taken out of the model, on common luck, to see what it
 * carries. Where a term of the drive is taken out the drive also stands lower or higher as a whole,
 * so such rows tell of the term's weight as well as of its mechanism.
 */
import { defaultParameters } from '../../model/index.ts';
import { varianceOf } from '../statistics/spread.ts';
import { difference, meanOutput, outputOf, playPaired } from './paired.ts';
import { outputs, type Arm, type Setting } from './setting.ts';
import { rounded, type Row, type Study } from './study.ts';

export const ablations = {
  peersOnMotives: { parameters: { peerPull: 0 } },
  peersOnPractice: { parameters: { peersOnPractice: 0 } },
  informalTies: { parameters: { teammateWeight: 1 } },
  anchors: { parameters: { anchorPull: 0 } },
  ownLearning: { parameters: { ownPracticeLearning: 0 } },
  evidence: { parameters: { evidenceLearning: 0, evidenceOnPermeability: 0 } },
  community: { parameters: { joinRate: 0 } },
  constraints: { parameters: { constraintOnConcern: 0, constraintOnPractice: 0 } },
  clearance: { parameters: { clearanceCost: 0 } },
  guardrailRelief: { parameters: { guardrailRelief: 0 } },
  incidents: { parameters: { legacyIncidents: 0, newIncidents: 0 } },
  alarm: { parameters: { incidentOnConcern: 0 } },
  blame: { parameters: { blameOnTrust: 0, blameOnPermeability: 0 } },
  blameOfManagers: { parameters: { blameOnPermeability: 0 } },
  voice: { parameters: { voiceRate: 0 } },
  asymmetry: { parameters: { ignoredTrust: defaultParameters.heardTrust } },
  trustOnPractice: { parameters: { trustOnPractice: 0 } },
  signalOnPractice: { parameters: { signalOnPractice: 0 } },
  clay: { parameters: { permeabilityMean: 1, permeabilitySpread: 0, blameOnPermeability: 0 } },
  clayWork: { parameters: { clayWorkEffect: 0 } },
  signalLag: { parameters: { signalRate: 1 } },
  lag: { parameters: { lagRate: 1 } },
  fatigue: { parameters: { fatigueOnPractice: 0 } },
  turnover: { parameters: { turnoverEmployees: 0, turnoverManagers: 0 } },
  stopping: { parameters: { stopRate: 0 } },
  variety: {
    parameters: {
      motiveSpread: 0,
      trustSpread: 0,
      permeabilitySpread: 0,
      trueUsefulnessSpread: 0,
    },
  },
  age: { parameters: { ageOnEnthusiasm: 0, ageOnUsefulness: 0, ageOnConcern: 0 } },
  managersConcern: { parameters: { managersExtraConcern: 0 } },
  directChannel: { levers: { directChannel: 0 } },
  sayDoGap: { parameters: { sayDoGapTrust: 0 } },
  habit: { parameters: { habitRate: 0 } },
  lobbying: { parameters: { lobbyRate: 0 } },
  scrutiny: { parameters: { scrutinyRise: 0 } },
  training: { parameters: { trainingOnPractice: 0 } },
  inducement: { parameters: { inducementOnPractice: 0 } },
  coercion: { levers: { coercion: 0 } },
  coercionWear: { parameters: { coercionOnTrust: 0 } },
  example: { parameters: { exampleOnPractice: 0 } },
  blockedTools: { parameters: { accessOnPractice: 0 } },
  discipline: { levers: { discipline: 0 } },
} as const satisfies Readonly<Record<string, Arm>>;

export function ablation(setting: Setting, seed: string, seeds: number): Study {
  const named: readonly (readonly [string, Arm])[] = [
    ['nothing', {}],
    ...Object.entries<Arm>(ablations),
  ];
  const arms = named.map(([, arm]) => arm);
  return {
    name: `ablation-${setting.name}`,
    seed,
    seeds,
    runs: arms.length * seeds,
    play: playPaired(setting, arms, seed, seeds),
    read: (outcomes) =>
      named.map(([without], arm) => {
        const row: Record<string, string | number> = { without };
        for (const [output, name] of outputs.entries()) {
          const change = difference(outcomes, arms.length, [arm, 0], output);
          row[name] = meanOutput(outcomes, arms.length, arm, output);
          // From seed to seed: the floor below which a single run tells nothing.
          row[`${name}Spread`] = spreadOf(outputOf(outcomes, arms.length, arm, output));
          row[`${name}Change`] = change.value;
          row[`${name}Reach`] = change.reach;
        }
        return row satisfies Row;
      }),
  };
}

function spreadOf(values: readonly number[]): number {
  return rounded(Math.sqrt(varianceOf(values)));
}
