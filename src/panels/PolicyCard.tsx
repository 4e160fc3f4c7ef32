import { useId } from 'react';
import { Button } from 'react-aria-components';
import {
  decisionNow,
  openDecisions,
  runsIn,
  stintsOf,
  whyNot,
  type Game,
  type Start,
  type Stop,
} from '../game/index.ts';
import type { Policy } from '../scenario/index.ts';
import { ChevronIcon } from './icons.tsx';
import { useGame, useLanguage, useLive } from './liveContext.ts';
import { useWords } from './useWords.ts';

export function PolicyCard({ policy }: { readonly policy: Policy }) {
  const say = useWords();
  const language = useLanguage();
  const game = useGame();
  const { since } = standingOf(game, policy);
  const chosen = openDecisionOn(game, policy);
  const titleId = useId();
  const terms = [
    ...(policy.upkeepDollars === 0 ? [] : [say('upkeep', { cost: policy.upkeepDollars })]),
    say('ramp', { weeks: policy.rampWeeks }),
    policy.lastsQuarters === null
      ? say('stands')
      : say('lasts', { quarters: policy.lastsQuarters }),
  ];
  return (
    <article
      className="card"
      aria-labelledby={titleId}
      data-chosen={chosen?.kind === 'start'}
      data-running={since !== null}
    >
      <header>
        <h4 id={titleId}>{policy.name[language]}</h4>
        <strong>{say('cost', { cost: policy.costDollars })}</strong>
        <Points points={policy.attention} />
      </header>
      <p>{policy.line[language]}</p>
      <p className="terms">{terms.join(' · ')}</p>
      <PolicyAction policy={policy} />
      <details>
        <summary>
          <ChevronIcon /> {say('more')}
        </summary>
        <p>
          <strong>{say('evidence')}</strong> {policy.evidence[language]}
        </p>
        <p>
          <strong>{say('risk')}</strong> {policy.risk[language]}
        </p>
      </details>
    </article>
  );
}

function Points({ points }: { readonly points: number }) {
  const say = useWords();
  return (
    <span className="points" role="img" aria-label={say('points', { points })}>
      {Array.from({ length: points }, (_, at) => (
        <i key={at} />
      ))}
    </span>
  );
}

/** One button: choose, take back, stop, or why not. It stays reachable when it cannot be pressed. */
function PolicyAction({ policy }: { readonly policy: Policy }) {
  const say = useWords();
  const language = useLanguage();
  const live = useLive();
  const game = useGame();
  const reasonId = useId();
  const { since } = standingOf(game, policy);
  const open = openDecisionOn(game, policy);
  const label = (action: string): string =>
    say('forPolicy', { action, policy: policy.name[language] });

  if (open !== undefined) {
    const done = say(open.kind === 'start' ? 'chosen' : 'stopping');
    return (
      <div className="action">
        <span className="state">{done}</span>
        <Button aria-label={label(say('withdraw'))} onPress={() => live.withdraw(open)}>
          {say('withdraw')}
        </Button>
      </div>
    );
  }
  if (game.phase !== 'deciding') {
    return since === null ? null : (
      <div className="action">
        <span className="state">{say('running', { quarter: since })}</span>
      </div>
    );
  }
  const decision = decisionNow(game, since === null ? 'start' : 'stop', policy.id);
  const obstacle = whyNot(game, decision);
  const action = say(since === null ? 'choose' : 'stop');
  return (
    <div className="action">
      {since === null ? null : <span className="state">{say('running', { quarter: since })}</span>}
      {obstacle === null ? null : (
        <span className="why" id={reasonId}>
          {say(`obstacle.${obstacle.kind}`, { ...obstacle })}
        </span>
      )}
      <Button
        className={since === null ? 'choose' : ''}
        aria-label={label(action)}
        aria-disabled={obstacle !== null}
        {...(obstacle === null ? {} : { 'aria-describedby': reasonId })}
        onPress={() => {
          if (obstacle === null) live.decide(decision);
        }}
      >
        {action}
      </Button>
    </div>
  );
}

function openDecisionOn(game: Game, { id }: Policy): Start | Stop | undefined {
  const open = openDecisions(game).filter((decision) => decision.kind !== 'answer');
  return open.find(({ policy }) => policy === id);
}

function standingOf(
  { scenario, journal, quarter }: Game,
  { id }: Policy,
): { since: number | null } {
  const stint = stintsOf(scenario, journal).findLast(({ policy }) => policy === id);
  return { since: stint !== undefined && runsIn(stint, quarter) ? stint.from : null };
}
