import { useId } from 'react';
import { Button } from 'react-aria-components';
import { decisionNow, whyNot, wholeDepartment, type DecisionAim } from '../game/index.ts';
import type { Policy } from '../scenario/index.ts';
import { aimName } from './aimName.ts';
import { useQuarterSight, useLanguage, useLive } from './liveContext.ts';
import { standingOf } from './standing.ts';
import { useWords } from './useWords.ts';

type PolicyActionProps = {
  readonly policy: Policy;
  /** At whom it would be, or is, directed; null: nobody has been picked. */
  readonly aim: DecisionAim | null;
};

/** One button: choose, take back, stop, or why not. It stays reachable when it cannot be pressed. */
export function PolicyAction({ policy, aim }: PolicyActionProps) {
  const say = useWords();
  const language = useLanguage();
  const live = useLive();
  const sight = useQuarterSight();
  const reasonId = useId();
  const { stint, open } = standingOf(sight, policy);
  const label = (action: string): string =>
    say('forPolicy', { action, policy: policy.name[language] });
  const aimed = aim === null || aim.kind === 'department' ? '' : aimName(say, sight, language, aim);
  const withAim = (state: string): string =>
    aimed === '' ? state : say('stateAimed', { state, aim: aimed });

  // One button by its key, whatever it does now: whoever presses it keeps the focus.
  if (open !== undefined) {
    return (
      <div className="action">
        <span className="state">{withAim(say(open.kind === 'start' ? 'chosen' : 'stopping'))}</span>
        <Button key="act" aria-label={label(say('withdraw'))} onPress={() => live.withdraw(open)}>
          {say('withdraw')}
        </Button>
      </div>
    );
  }
  const state =
    stint === undefined ? null : (
      <span className="state">{withAim(say('running', { quarter: stint.from }))}</span>
    );
  if (sight.phase !== 'deciding') {
    return state === null ? null : <div className="action">{state}</div>;
  }

  const kind = stint === undefined ? 'start' : 'stop';
  const decision = decisionNow(sight, kind, policy.id, aim ?? wholeDepartment);
  const obstacle = whyNot(sight, decision);
  const action = say(kind === 'start' ? 'choose' : 'stop');
  return (
    <div className="action">
      {state}
      {obstacle === null ? null : (
        <span className="why" id={reasonId}>
          {say(`obstacle.${obstacle.kind}`, { ...obstacle })}
        </span>
      )}
      <Button
        key="act"
        className={kind === 'start' ? 'choose' : ''}
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
