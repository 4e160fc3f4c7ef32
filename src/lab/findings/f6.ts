/**
 * F6 (S2): privacy and official languages can be managed within a new paradigm. Guardrails on both
 * lower harm in either paradigm; under control they are cleared beforehand and cost practice, under
 * stewardship they reassure and gain it.
 */
import { measure, type Key, type Levers } from '../../model/index.ts';
import type { Outcome } from '../experiment.ts';
import { foundReference, referenceWeeks } from '../reference.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { ratioInterval } from '../statistics/ratioInterval.ts';
import { baseline } from './baseline.ts';
import { recordIncidents } from './incidentRecord.ts';
import { columnOf, differences, liesAbove, liesBelow, perSeed, type Ruling } from './perSeed.ts';

const guardrails = { ...baseline.guardrails, privacy: 1, languages: 1 };
const paradigms = [
  { stewardship: 0, gains: false },
  { stewardship: 1, gains: true },
];
const fall = -0.15;

export const f6 = perSeed({
  id: 'F6',
  from: 'S2',
  claim: 'Privacy and official languages can be managed within the new paradigm',
  seeds: { quick: 12, full: 60 },
  play: (key: Key): Outcome =>
    paradigms.flatMap(({ stewardship }) => [
      ...harmAndPractice(key, { ...baseline, stewardship }),
      ...harmAndPractice(key, { ...baseline, stewardship, guardrails }),
    ]),
  judge: (outcomes) =>
    paradigms.flatMap(({ stewardship, gains }, at) =>
      judgeParadigm(outcomes, at * 4, stewardship, gains),
    ),
});

function harmAndPractice(key: Key, levers: Levers): Outcome {
  const { last, legacy, added } = recordIncidents(foundReference({ key }), levers, referenceWeeks);
  return [legacy.length + added, measure(last).practice];
}

function judgeParadigm(
  outcomes: readonly Outcome[],
  first: number,
  stewardship: number,
  gains: boolean,
): readonly Ruling[] {
  const ratio = ratioInterval(columnOf(outcomes, first + 2), columnOf(outcomes, first));
  const [low, high] = ratio.interval;
  const change = { value: ratio.value - 1, interval: [low - 1, high - 1] } as const;
  const effect = meanInterval(differences(outcomes, first + 3, first + 1));
  const without = meanInterval(columnOf(outcomes, first + 1)).value.toFixed(3);
  const withThem = meanInterval(columnOf(outcomes, first + 3)).value.toFixed(3);
  return [
    {
      statistic: `change of all incidents by guardrails on privacy and languages at Q ${stewardship}`,
      ...change,
      threshold: `${fall} or better`,
      holds: liesBelow(change, fall),
      note: 'Mostly by construction: two of four domains are guarded, and a full guardrail halves what befalls there. Practice, which it moves, does the rest.',
    },
    {
      statistic: `change of practice by the same guardrails at Q ${stewardship}`,
      ...effect,
      threshold: gains ? 'above 0' : 'below 0',
      holds: gains ? liesAbove(effect, 0) : liesBelow(effect, 0),
      note: `Contested: at Q 0 the sign turns where pre-clearance costs about half (cq .5 instead of the assumed .8). Practice ${without} → ${withThem}.`,
    },
  ];
}
