import { useState } from 'react';
import { Button } from 'react-aria-components';
import {
  aimChoices,
  decisionNow,
  openDecisions,
  priceOf,
  whyNot,
  type DecisionAim,
} from '../../game/index.ts';
import { ballotNow, leadersOf } from '../../live/index.ts';
import type { Policy } from '../../scenario/index.ts';
import { AimPicker } from '../AimPicker.tsx';
import { aimName } from '../aimName.ts';
import { useSight, useLanguage, useLive } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { HandCount } from './HandCount.tsx';
import { Outcome } from './Outcome.tsx';
import { usePresent } from './usePresent.ts';
import { widestAim } from './widestAim.ts';

/** The room votes on what was put on the ballot; when one is chosen, the next most can follow. */
export function VoteStep() {
  const say = useLaterWords();
  const live = useLive();
  const sight = useSight();
  const language = useLanguage();
  const { state, facts } = usePresent();
  const [aims, setAims] = useState<Readonly<Record<string, DecisionAim>>>({});
  const policyOf = (id: string): Policy | undefined =>
    sight.scenario.policies.find((policy) => policy.id === id);
  const nameOf = (id: string): string => policyOf(id)?.name[language] ?? id;
  const aimOf = (policy: Policy): DecisionAim => aims[policy.id] ?? widestAim(sight, policy);
  const taken = openDecisions(sight).flatMap((it) => (it.kind === 'start' ? [it] : []));
  const isTaken = (id: string): boolean => taken.some(({ policy }) => policy === id);

  const ballot = ballotNow(state, 'policies', facts);
  const leaders = leadersOf(ballot.filter(({ id }) => !isTaken(id)));
  // Where all hands went to what is chosen, nothing is left to say of the others.
  const isSettled = leaders.length === 0 && ballot.some(({ hands }) => hands > 0);
  // At whom is a second question, for when the first has been settled.
  const aimed = leaders.length > 1 ? [] : leaders.flatMap(({ id }) => policyOf(id) ?? []);
  return (
    <div className="vote">
      {ballot.length === 0 ? <p className="question">{say('present.ballotEmpty')}</p> : null}
      <HandCount
        label={say('present.step', { step: 'vote' })}
        say={say}
        options={ballot.map((each) => ({
          ...each,
          name: nameOf(each.id),
          remark: remarkOf(each.id),
        }))}
        onHand={(id, by) => live.present({ kind: 'hand', ballot: 'policies', id, by })}
      />
      {aimed.map((policy) => {
        const choices = aimChoices(sight, policy, null);
        return choices.length < 2 ? null : (
          <AimPicker
            key={policy.id}
            choices={choices}
            aim={aimOf(policy)}
            policy={nameOf(policy.id)}
            onChange={(aim) => setAims({ ...aims, [policy.id]: aim })}
          />
        );
      })}
      {ballot.length === 0 || isSettled ? null : (
        <Outcome
          ballot="policies"
          leaders={leaders.map((leader) => ({ ...leader, name: nameOf(leader.id) }))}
          choose={choiceOf}
        />
      )}
      {taken.map((start) => (
        <p key={start.policy} className="outcome">
          <strong>
            {say('forPolicy', { action: say('chosen'), policy: nameOf(start.policy) })} (
            {aimName(say, sight, language, start.aim)})
          </strong>
          <Button onPress={() => live.withdraw(start)}>{say('withdraw')}</Button>
        </p>
      ))}
    </div>
  );

  function remarkOf(id: string): string {
    const policy = policyOf(id);
    if (policy === undefined) return '';
    if (isTaken(id)) return say('chosen');
    const { costDollars, attention } = priceOf(sight.scenario, policy, aimOf(policy));
    return `${say('cost', { cost: costDollars })} · ${say('points', { points: attention })}`;
  }

  function choiceOf(id: string) {
    const policy = policyOf(id);
    if (policy === undefined) return null;
    const decision = decisionNow(sight, 'start', id, aimOf(policy));
    return {
      label:
        leaders.length === 1 && taken.length === 0
          ? say('present.chooseRoom')
          : say('present.chooseOne', { option: nameOf(id) }),
      obstacle: whyNot(sight, decision),
      act: () => live.decide(decision),
    };
  }
}
