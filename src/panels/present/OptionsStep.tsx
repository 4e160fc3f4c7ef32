import { useId } from 'react';
import { Button } from 'react-aria-components';
import { decisionNow, whyNot, type Decision } from '../../game/index.ts';
import { ballotNow, cardsAtOnce, optionsMost } from '../../live/index.ts';
import type { Policy } from '../../scenario/index.ts';
import { useSight, useLanguage, useLive } from '../liveContext.ts';
import { Points } from '../Points.tsx';
import { standingOf } from '../standing.ts';
import { useLaterWords, type SayLater } from '../useWords.ts';
import { usePresent } from './usePresent.ts';
import { widestAim } from './widestAim.ts';

/** The hand, three cards at a time; what the room wants to vote on is put on the ballot. */
export function OptionsStep() {
  const say = useLaterWords();
  const live = useLive();
  const { policies } = useSight().scenario;
  const { state, facts } = usePresent();
  const from = state.page * cardsAtOnce;
  const shown = policies.slice(from, from + cardsAtOnce);
  const ballot = ballotNow(state, 'policies', facts).map(({ id }) => id);
  const groups = Map.groupBy(policies, ({ group }) => group);
  const here = new Set(shown.map(({ group }) => group));
  return (
    <div className="options">
      <p className="where">
        <span>
          {say('present.cards', { from: from + 1, to: from + shown.length, all: policies.length })}
        </span>
        {Array.from(groups, ([group, [first]]) => (
          <Button
            key={group}
            className="quiet"
            aria-pressed={here.has(group)}
            onPress={() =>
              live.present({
                kind: 'page',
                page: Math.floor(policies.indexOf(first) / cardsAtOnce),
              })
            }
          >
            {say(`group.${group}`)}
          </Button>
        ))}
        {ballot.length < optionsMost ? null : <strong>{say('present.ballotFull')}</strong>}
      </p>
      <div className="three">
        {shown.map((policy, at) => (
          <OptionCard key={policy.id} policy={policy} figure={at + 1} ballot={ballot} />
        ))}
      </div>
    </div>
  );
}

type OptionCardProps = {
  readonly policy: Policy;
  /** The key that puts it to the vote. */
  readonly figure: number;
  readonly ballot: readonly string[];
};

function OptionCard({ policy, figure, ballot }: OptionCardProps) {
  const say = useLaterWords();
  const language = useLanguage();
  const live = useLive();
  const sight = useSight();
  const titleId = useId();
  const { stint, open } = standingOf(sight, policy);
  const isOn = ballot.includes(policy.id);
  const isFull = !isOn && ballot.length >= optionsMost;
  const name = policy.name[language];
  const stop = decisionNow(sight, 'stop', policy.id);
  const obstacle =
    stint === undefined && open === undefined
      ? whyNot(sight, decisionNow(sight, 'start', policy.id, widestAim(sight, policy)))
      : null;
  return (
    <article className="option" aria-labelledby={titleId} data-group={policy.group}>
      <h3 id={titleId}>{name}</h3>
      <p className="price">
        <strong>{say('cost', { cost: policy.costDollars })}</strong>
        <Points points={policy.attention} />
      </p>
      <p>{policy.line[language]}</p>
      {obstacle === null ? null : (
        <p className="why">{say(`obstacle.${obstacle.kind}`, { ...obstacle })}</p>
      )}
      {stint === undefined ? null : (
        <p className="why">{say('running', { quarter: stint.from })}</p>
      )}
      <div className="do">
        {open === undefined ? null : (
          <Button
            aria-label={say('forPolicy', { action: takenBack(say, open), policy: name })}
            onPress={() => live.withdraw(open)}
          >
            {takenBack(say, open)}
          </Button>
        )}
        {stint !== undefined && open === undefined && whyNot(sight, stop) === null ? (
          <Button
            aria-label={say('forPolicy', { action: say('stop'), policy: name })}
            onPress={() => live.decide(stop)}
          >
            {say('stop')}
          </Button>
        ) : null}
        {stint === undefined && open === undefined ? (
          <Button
            className={isOn ? 'on' : ''}
            data-figure={figure}
            aria-label={say(isOn ? 'present.onBallotOf' : 'present.toVoteOf', { policy: name })}
            isDisabled={isFull || (obstacle !== null && !isOn)}
            onPress={() => live.present({ kind: 'option', id: policy.id })}
          >
            {say(isOn ? 'present.onBallot' : 'present.toVote')}
          </Button>
        ) : null}
      </div>
    </article>
  );
}

/** Whoever speaks the words that she sees must be understood: the name of the button begins with them. */
function takenBack(say: SayLater, { kind }: Decision): string {
  const state = say(kind === 'start' ? 'chosen' : 'stopping');
  return say('forPolicy', { action: state, policy: say('withdraw') });
}
