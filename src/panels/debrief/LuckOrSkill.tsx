import { useEffect, useState } from 'react';
import { luckOf, seedsBeside, strandsOf, type RunOutcome } from '../../lab/index.ts';
import { useLive } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { Chips } from './many/Chips.tsx';
import { LuckChart, type Lucks } from './many/LuckChart.tsx';
import { formatOf, luckMeasures, type LuckMeasure } from './many/luckMeasures.ts';
import { LuckTable } from './many/LuckTable.tsx';
import { ManyProgress } from '../ManyProgress.tsx';
import { useDebrief } from './useDebrief.ts';
import { useMany } from './useMany.ts';

/** Fewer seeds show no distribution. */
const seedsLeast = 6;

/** In a larger department so many runs take minutes, and are played for whoever wants to know. */
const peopleAtOnce = 2000;

/** The same plan on other luck, and where one's own run lies in it. */
export function LuckOrSkill() {
  const say = useLaterWords();
  const live = useLive();
  const game = useDebrief();
  const study = useMany(({ luck }) => luck);
  const seeds = seedsBeside(game.seed).length;
  const isQuick = game.world.department.size <= peopleAtOnce;
  useEffect(() => {
    if (isQuick) live.tryLuck(game);
  }, [live, game, isQuick]);
  const [own = null, ...others] = 'results' in study ? study.results : [];
  const pairs = pairsIn(others);
  return (
    <div className="many">
      <p>{say('many.luckLead', { seeds })}</p>
      <ManyProgress
        what="luck"
        study={study}
        runs={1 + 2 * seeds}
        onAsk={() => live.tryLuck(game)}
      />
      {own === null || pairs.length < seedsLeast ? null : (
        <Distribution own={own} pairs={pairs} isDecided={strandsOf(game.journal).length > 0} />
      )}
    </div>
  );
}

/** One seed, with the plan and with nothing decided. */
type Pair = readonly [RunOutcome, RunOutcome];

/** Seed by seed, those of which both runs have come. */
function pairsIn(outcomes: readonly (RunOutcome | null)[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < outcomes.length; at += 2) {
    const [plan, nothing] = [outcomes[at], outcomes[at + 1]];
    if (plan !== null && nothing !== null) pairs.push([plan, nothing]);
  }
  return pairs;
}

type DistributionProps = {
  readonly own: RunOutcome;
  readonly pairs: readonly Pair[];
  /** Where nothing was decided there is no plan to weigh against luck. */
  readonly isDecided: boolean;
};

function Distribution({ own, pairs, isDecided }: DistributionProps) {
  const say = useLaterWords();
  const [measure, setMeasure] = useState<LuckMeasure>('sustained');
  const plan = pairs.map(([each]) => each);
  const nothing = pairs.map(([, each]) => each);
  const lucks = { plan: luckOf(plan, own, measure), nothing: luckOf(nothing, own, measure) };
  const { signed } = formatOf(say, measure);
  return (
    <>
      <Chips
        label={say('many.measure')}
        choices={luckMeasures.map((each) => [each, say(`many.short.${each}`)])}
        chosen={measure}
        onChange={setMeasure}
      />
      {isDecided ? (
        <>
          <p className="manyVerdict">{say('many.luckVerdict', { verdict: verdictOf(lucks) })}</p>
          <p>
            {say('many.luckSplit', {
              gain: signed(own[measure] - lucks.nothing.mean),
              plan: signed(lucks.plan.mean - lucks.nothing.mean),
              luck: signed(own[measure] - lucks.plan.mean),
            })}
          </p>
        </>
      ) : null}
      <LuckChart measure={measure} plan={plan} nothing={nothing} lucks={lucks} />
      <LuckTable measure={measure} lucks={lucks} />
    </>
  );
}

/** What the plan does on the average, against how far luck throws a single run of it. */
function verdictOf({ plan, nothing }: Lucks): 'plan' | 'both' | 'luck' {
  const done = Math.abs(plan.mean - nothing.mean);
  if (done >= 2 * plan.deviation && done > 0) return 'plan';
  return done >= plan.deviation && done > 0 ? 'both' : 'luck';
}
