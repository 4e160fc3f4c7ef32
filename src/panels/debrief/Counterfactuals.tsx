import { useEffect, useMemo, useState } from 'react';
import { effectBetween, whatIfsOf, type Effect, type WhatIf } from '../../lab/index.ts';
import { useLive } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { Chips } from './many/Chips.tsx';
import { EffectWeeks } from './many/EffectWeeks.tsx';
import { EffectsChart } from './many/EffectsChart.tsx';
import { ManyProgress } from '../ManyProgress.tsx';
import { useDebrief } from './useDebrief.ts';
import { useMany } from './useMany.ts';

/** A world in which one thing was not decided, and what that thing did by the look of it. */
export type Found = { readonly whatIf: WhatIf; readonly effect: Effect };

/** What each decision did: the same department and luck, played again without it. */
export function Counterfactuals() {
  const say = useLaterWords();
  const live = useLive();
  const game = useDebrief();
  const study = useMany(({ effects }) => effects);
  const whatIfs = useMemo(() => whatIfsOf(game.scenario, game.journal), [game]);
  useEffect(() => {
    if (whatIfs.length > 0) live.imagineAway(game);
  }, [live, game, whatIfs]);
  if (whatIfs.length === 0) return <p>{say('many.effectsNone')}</p>;
  const [own = null, ...others] = 'results' in study ? study.results : [];
  const found = whatIfs.flatMap((whatIf, at): readonly Found[] => {
    const other = others[at] ?? null;
    return own === null || other === null ? [] : [{ whatIf, effect: effectBetween(own, other) }];
  });
  return (
    <div className="many">
      <p>{say('many.effectsLead')}</p>
      <ManyProgress
        what="effects"
        study={study}
        runs={whatIfs.length + 1}
        onAsk={() => live.imagineAway(game)}
      />
      {found.length === 0 ? null : <Effects found={found} />}
    </div>
  );
}

function Effects({ found }: { readonly found: readonly Found[] }) {
  const say = useLaterWords();
  const [order, setOrder] = useState<'quarter' | 'effect'>('quarter');
  const ordered = order === 'quarter' ? found : found.toSorted(byEffect);
  return (
    <>
      {found.length > 1 ? (
        <Chips
          label={say('many.sort')}
          choices={[
            ['quarter', say('many.sortQuarter')],
            ['effect', say('many.sortEffect')],
          ]}
          chosen={order}
          onChange={setOrder}
        />
      ) : null}
      <EffectsChart found={ordered} />
      <EffectWeeks found={found} />
    </>
  );
}

function byEffect(one: Found, other: Found): number {
  return practiceOf(other) - practiceOf(one);
}

function practiceOf({ effect }: Found): number {
  return effect.outcome?.practice ?? 0;
}
