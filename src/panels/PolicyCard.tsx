import { useId } from 'react';
import { aimChoices, priceOf, wholeDepartment, type DecisionAim } from '../game/index.ts';
import type { Policy } from '../scenario/index.ts';
import { AimPicker } from './AimPicker.tsx';
import { ChevronIcon } from './icons.tsx';
import { useLanguage, useLive, useLiveState, useQuarterSight } from './liveContext.ts';
import { Picking } from './aiming/Picking.tsx';
import { Points } from './Points.tsx';
import { PolicyAction } from './PolicyAction.tsx';
import { standingOf } from './standing.ts';
import { useWords, type Say } from './useWords.ts';

export function PolicyCard({ policy }: { readonly policy: Policy }) {
  const say = useWords();
  const language = useLanguage();
  const sight = useQuarterSight();
  const selected = useLiveState((state) => state.selected);
  const live = useLive();
  const picked = useLiveState(({ aiming }) => aiming.aims[policy.id] ?? null);
  const { stint, open } = standingOf(sight, policy);
  const titleId = useId();
  const choices = aimChoices(sight, policy, selected);
  // What runs already, or is chosen, is aimed; the rest at whomever is picked, or at the only choice.
  const aim = stint?.aim ?? picked ?? (choices.length === 1 ? choices[0] : defaultAim(policy));
  const price = priceOf(sight.scenario, policy, aim ?? wholeDepartment);
  const canPick = stint === undefined && sight.phase === 'deciding' && choices.length > 1;
  return (
    <article
      className="card"
      aria-labelledby={titleId}
      data-policy={policy.id}
      data-chosen={open?.kind === 'start'}
      data-running={stint !== undefined}
    >
      <header>
        <h4 id={titleId}>{policy.name[language]}</h4>
        <strong>{say('cost', { cost: price.costDollars })}</strong>
        <Points points={price.attention} />
      </header>
      <p>{policy.line[language]}</p>
      <p className="terms">{termsOf(say, policy, price.upkeepDollars).join(' · ')}</p>
      {canPick ? (
        <>
          <AimPicker
            choices={choices}
            aim={aim}
            policy={policy.name[language]}
            onChange={(chosen) => live.aimAt(policy.id, chosen)}
          />
          <Picking policy={policy} />
        </>
      ) : null}
      <PolicyAction policy={policy} aim={aim} />
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

function defaultAim({ aims }: Policy): DecisionAim | null {
  return aims.includes('department') ? wholeDepartment : null;
}

function termsOf(say: Say, policy: Policy, upkeepDollars: number): readonly string[] {
  if (policy.restructure !== null) return [say('once')];
  return [
    ...(upkeepDollars === 0 ? [] : [say('upkeep', { cost: upkeepDollars })]),
    say('ramp', { weeks: policy.rampWeeks }),
    policy.lastsQuarters === null
      ? say('stands')
      : say('lasts', { quarters: policy.lastsQuarters }),
    ...(policy.stays ? [say('stays')] : []),
  ];
}
