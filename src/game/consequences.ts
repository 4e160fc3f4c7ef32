import type { Answer, Consequence, Dilemma } from '../scenario/index.ts';
import type { Journal } from './journal.ts';
import type { Situation } from './situation.ts';

/** What follows from an event or an answer, from a quarter on. */
export type Following = {
  readonly from: number;
  /** The first quarter in which it is over; Infinity: never. */
  readonly until: number;
  readonly consequence: Consequence;
};

/** All that follows from what has happened and been answered, the earliest first. */
export function consequencesOf({
  happened,
  journal,
}: Omit<Situation, 'world'>): readonly Following[] {
  return happened.flatMap((happening) => {
    const consequence =
      happening.kind === 'event'
        ? happening.event
        : (happening.answer ?? answerIn(journal, happening.dilemma));
    if (consequence === null) return [];
    const from = happening.quarter;
    return [{ from, until: from + (consequence.lastsQuarters ?? Infinity), consequence }];
  });
}

/** The answer that the journal has to a dilemma. */
export function answerIn(journal: Journal, { id, answers }: Dilemma): Answer | null {
  const reply = journal.find((decision) => decision.kind === 'answer' && decision.dilemma === id);
  if (reply?.kind !== 'answer') return null;
  return answers.find((answer) => answer.id === reply.answer) ?? null;
}
