import { useId } from 'react';
import { Button } from 'react-aria-components';
import { answerNow, dilemmaNow, openDecisions, whyNot, type Decision } from '../game/index.ts';
import type { Answer, Dilemma } from '../scenario/index.ts';
import { useSight, useLanguage, useLive } from './liveContext.ts';
import { Points } from './Points.tsx';
import { useWords } from './useWords.ts';

/** A question that has arrived, with its answers; until one is chosen the quarter cannot run. */
export function DilemmaCard() {
  const say = useWords();
  const language = useLanguage();
  const sight = useSight();
  const titleId = useId();
  const dilemma = dilemmaNow(sight);
  if (dilemma === null) return null;
  const reply = openDecisions(sight).find((decision) => decision.kind === 'answer');
  return (
    <section className="dilemma" aria-labelledby={titleId} data-answered={reply !== undefined}>
      <small>{say('dilemma')}</small>
      <h2 id={titleId}>{dilemma.title[language]}</h2>
      <p>{dilemma.text[language]}</p>
      <ul className="answers">
        {dilemma.answers.map((answer) => (
          <AnswerItem key={answer.id} dilemma={dilemma} answer={answer} reply={reply} />
        ))}
      </ul>
    </section>
  );
}

type AnswerItemProps = {
  readonly dilemma: Dilemma;
  readonly answer: Answer;
  readonly reply: Decision | undefined;
};

function AnswerItem({ dilemma, answer, reply }: AnswerItemProps) {
  const say = useWords();
  const language = useLanguage();
  const live = useLive();
  const sight = useSight();
  const reasonId = useId();
  const decision = answerNow(sight, dilemma.id, answer.id);
  const isChosen = reply?.kind === 'answer' && reply.answer === answer.id;
  const obstacle = reply === undefined ? whyNot(sight, decision) : null;
  const label = answer.label[language];
  return (
    <li data-chosen={isChosen}>
      <span>
        {label}
        <AnswerPrice answer={answer} />
        {obstacle === null ? null : (
          <small id={reasonId}>{say(`obstacle.${obstacle.kind}`, { ...obstacle })}</small>
        )}
      </span>
      {isChosen && reply !== undefined ? (
        <Button
          aria-label={say('forPolicy', { action: say('withdraw'), policy: label })}
          onPress={() => live.withdraw(reply)}
        >
          {say('withdraw')}
        </Button>
      ) : (
        <Button
          aria-label={say('forPolicy', { action: say('answer'), policy: label })}
          aria-disabled={reply !== undefined || obstacle !== null}
          {...(obstacle === null ? {} : { 'aria-describedby': reasonId })}
          onPress={() => {
            if (reply === undefined && obstacle === null) live.decide(decision);
          }}
        >
          {say('answer')}
        </Button>
      )}
    </li>
  );
}

/** What is paid at once is said; what else comes of it is what the game is about. */
function AnswerPrice({ answer: { costDollars, attention } }: { readonly answer: Answer }) {
  const say = useWords();
  if (costDollars === 0 && attention <= 0) return null;
  return (
    <span className="price">
      {costDollars === 0 ? null : <strong>{say('cost', { cost: costDollars })}</strong>}
      {attention <= 0 ? null : <Points points={attention} />}
    </span>
  );
}
