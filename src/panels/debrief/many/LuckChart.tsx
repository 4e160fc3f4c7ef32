import type { Luck, RunOutcome } from '../../../lab/index.ts';
import { useLaterWords } from '../../useWords.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { DotPlot } from '../../charts/DotPlot.tsx';
import { formatOf, type LuckMeasure } from './luckMeasures.ts';

type LuckChartProps = {
  readonly measure: LuckMeasure;
  readonly plan: readonly RunOutcome[];
  readonly nothing: readonly RunOutcome[];
  readonly lucks: Lucks;
};

/** Of the plan, and of nothing decided, on the same seeds. */
export type Lucks = { readonly plan: Luck; readonly nothing: Luck };

/** Narrower than that, the scale would make news of noise: points of a share, or so many of a count. */
const least = { share: 0.04, count: 10 };

export function LuckChart({ measure, plan, nothing, lucks }: LuckChartProps) {
  const say = useLaterWords();
  const format = formatOf(say, measure);
  const head = say(`many.measure.${measure}`);
  return (
    <ChartFrame
      name={`luck-${measure}`}
      title={say('many.luckChart', { measure: head, runs: plan.length })}
      text={luckText(say, measure, lucks)}
      table={{
        columns: [
          { head: say('many.seed'), format: String },
          { head: say('many.withPlan'), format: format.plain },
          { head: say('many.withNothing'), format: format.plain },
        ],
        rows: plan.map((outcome, at) => [
          outcome.seed,
          outcome[measure],
          nothing[at]?.[measure] ?? null,
        ]),
      }}
    >
      <DotPlot
        format={format.plain}
        least={least[format.kind]}
        own={{
          value: lucks.plan.own,
          text: say('many.yourRun', { value: format.plain(lucks.plan.own) }),
        }}
        bands={[
          {
            name: say('many.withPlan'),
            values: plan.map((outcome) => outcome[measure]),
            mean: lucks.plan.mean,
            middle: lucks.plan.middle,
            tone: 'growth',
            isHollow: false,
          },
          {
            name: say('many.withNothing'),
            values: nothing.map((outcome) => outcome[measure]),
            mean: lucks.nothing.mean,
            middle: lucks.nothing.middle,
            tone: 'muted',
            isHollow: true,
          },
        ]}
      />
    </ChartFrame>
  );
}

function luckText(
  say: ReturnType<typeof useLaterWords>,
  measure: LuckMeasure,
  { plan, nothing }: Lucks,
): string {
  const { plain } = formatOf(say, measure);
  return say('many.luckText', {
    mean: plain(plan.mean),
    low: plain(plan.middle[0]),
    high: plain(plan.middle[1]),
    nothing: plain(nothing.mean),
    own: plain(plan.own),
    below: plan.below,
  });
}
