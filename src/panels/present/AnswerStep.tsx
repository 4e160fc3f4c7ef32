import { Button } from 'react-aria-components';
import { answerNow, dilemmaNow, openDecisions, whyNot } from '../../game/index.ts';
import { ballotNow, leadersOf } from '../../live/index.ts';
import type { Answer } from '../../scenario/index.ts';
import { useSight, useLanguage, useLive } from '../liveContext.ts';
import { useLaterWords, type SayLater } from '../useWords.ts';
import { HandCount } from './HandCount.tsx';
import { Outcome } from './Outcome.tsx';
import { usePresent } from './usePresent.ts';

/** The room answers the dilemma by a show of hands. */
export function AnswerStep() {
  const say = useLaterWords();
  const live = useLive();
  const sight = useSight();
  const language = useLanguage();
  const { state, facts } = usePresent();
  const dilemma = dilemmaNow(sight);
  if (dilemma === null) return null;
  const answerOf = (id: string): Answer | undefined =>
    dilemma.answers.find((answer) => answer.id === id);
  const options = ballotNow(state, 'answers', facts).map((each) => {
    const answer = answerOf(each.id);
    return {
      ...each,
      name: answer?.label[language] ?? each.id,
      remark: answer === undefined ? '' : priceOf(say, answer),
    };
  });
  const reply = openDecisions(sight).find((decision) => decision.kind === 'answer');
  const replied = reply?.kind === 'answer' ? answerOf(reply.answer)?.label[language] : undefined;
  return (
    <div className="vote">
      <p className="question">{dilemma.title[language]}</p>
      <HandCount
        label={dilemma.title[language]}
        say={say}
        options={options}
        onHand={(id, by) => live.present({ kind: 'hand', ballot: 'answers', id, by })}
      />
      {reply === undefined ? (
        <Outcome
          ballot="answers"
          leaders={leadersOf(options).map((leader) => ({
            ...leader,
            name: nameIn(options, leader.id),
          }))}
          choose={(id) => {
            const decision = answerNow(sight, dilemma.id, id);
            return {
              label: say('present.chooseOne', { option: nameIn(options, id) }),
              obstacle: whyNot(sight, decision),
              act: () => live.decide(decision),
            };
          }}
        />
      ) : (
        <p className="outcome">
          <strong>{say('stateAimed', { state: say('chosen'), aim: replied ?? '' })}</strong>
          <Button onPress={() => live.withdraw(reply)}>{say('withdraw')}</Button>
        </p>
      )}
    </div>
  );
}

function nameIn(options: readonly { readonly id: string; readonly name: string }[], id: string) {
  return options.find((option) => option.id === id)?.name ?? id;
}

function priceOf(say: SayLater, { costDollars, attention }: Answer): string {
  return [
    ...(costDollars === 0 ? [] : [say('cost', { cost: costDollars })]),
    ...(attention <= 0 ? [] : [say('points', { points: attention })]),
  ].join(' · ');
}
