/** What the plans of two worlds are called where they differ. */
import type { Decision, Sight } from '../../../game/index.ts';
import type { Strand, WhatIf } from '../../../lab/index.ts';
import type { Language, Scenario } from '../../../scenario/index.ts';
import { aimName } from '../../aimName.ts';
import type { SayLater } from '../../useWords.ts';

export type Speaking = {
  readonly say: SayLater;
  readonly language: Language;
  readonly sight: Sight;
};

export function nameOfStrand({ say, language, sight }: Speaking, strand: Strand): string {
  return strand.kind === 'policy'
    ? policyName(sight.scenario, strand.policy, language)
    : answered(say, sight.scenario, strand.dilemma, strand.answer, language);
}

/** When and at whom; or what would have stood in its place. */
export function noteOfStrand(
  { say, language, sight }: Speaking,
  { strand, instead }: WhatIf,
  leftOut: number,
): string {
  const { quarter } = strand;
  const text =
    strand.kind === 'policy'
      ? say('many.strandPolicy', { quarter, aim: aimName(say, sight, language, strand.aim) })
      : say('many.strandAnswer', {
          quarter,
          instead: answerName(sight.scenario, strand.dilemma, instead ?? '', language),
        });
  return leftOut === 0 ? text : say('many.strandLeftOut', { text, count: leftOut });
}

export function decisionText({ say, language, sight }: Speaking, decision: Decision): string {
  const { scenario } = sight;
  if (decision.kind === 'predict') return '';
  if (decision.kind === 'answer') {
    return answered(say, scenario, decision.dilemma, decision.answer, language);
  }
  const policy = policyName(scenario, decision.policy, language);
  if (decision.kind === 'stop') return say('many.stopped', { policy });
  return decision.aim.kind === 'department'
    ? say('many.startedWhole', { policy })
    : say('many.started', { policy, aim: aimName(say, sight, language, decision.aim) });
}

function answered(
  say: SayLater,
  scenario: Scenario,
  dilemma: string,
  answer: string,
  language: Language,
): string {
  return say('many.answered', {
    dilemma: scenario.dilemmas.find(({ id }) => id === dilemma)?.title[language] ?? dilemma,
    answer: answerName(scenario, dilemma, answer, language),
  });
}

function answerName(
  { dilemmas }: Scenario,
  dilemma: string,
  answer: string,
  language: Language,
): string {
  const answers = dilemmas.find(({ id }) => id === dilemma)?.answers ?? [];
  return answers.find(({ id }) => id === answer)?.label[language] ?? answer;
}

function policyName({ policies }: Scenario, id: string, language: Language): string {
  return policies.find((policy) => policy.id === id)?.name[language] ?? id;
}
