import { useMemo } from 'react';
import { spendingOf, weeksPerQuarter, type Game } from '../../game/index.ts';
import type { Truth } from '../../model/index.ts';
import { useLaterWords } from '../useWords.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { LineChart, type Line } from '../charts/LineChart.tsx';
import { figuresOf } from './figures.ts';
import { atQuarterEnds, quartersIn, weeksOf } from './overTime.ts';
import { isMade, type DebriefingNow } from './useDebriefing.ts';

type AccountProps = { readonly game: Game; readonly debriefing: DebriefingNow };

/** What it cost and what it brought: in hours, and in dollars. */
export function Account({ game, debriefing }: AccountProps) {
  const say = useLaterWords();
  const { count } = figuresOf(say);
  const truth = weeksOf({ game, later: isMade(debriefing) ? debriefing.later.truth : [] });
  const end = truth[truth.length - 1];
  const sides = ['benefitHours', 'publicHours', 'costHours'] as const;
  const looks = {
    benefitHours: { tone: 'growth', stroke: 'solid' },
    publicHours: { tone: 'water', stroke: 'dotted' },
    costHours: { tone: 'tremor', stroke: 'dashed' },
  } as const;
  return (
    <>
      <ChartFrame
        name="cost-benefit"
        title={say('debrief.chart.account')}
        text={say('debrief.chart.accountText', {
          benefit: end.benefitHours,
          public: end.publicHours,
          cost: end.costHours,
        })}
        table={{
          columns: [
            { head: say('debrief.quarter'), format: String },
            ...sides.map((side) => ({ head: say(`debrief.${side}`), format: count })),
          ],
          rows: atQuarterEnds(truth).map((week) => [
            week.week / weeksPerQuarter,
            ...sides.map((side) => week[side]),
          ]),
        }}
      >
        <LineChart
          lines={sides.map((side): Line => ({
            name: say(`debrief.${side}`),
            ...looks[side],
            points: truth.map((each) => ({ week: each.week, value: each[side] })),
          }))}
          led={game.quarter}
          quarters={quartersIn(truth)}
          format={count}
          most={100}
        />
      </ChartFrame>
      {isMade(debriefing) ? (
        <AgainstNothing end={end} untouched={debriefing.untouched.at(-1)} />
      ) : null}
      <Spent game={game} />
    </>
  );
}

type AgainstNothingProps = { readonly end: Truth; readonly untouched: Truth | undefined };

function AgainstNothing({ end, untouched }: AgainstNothingProps) {
  const say = useLaterWords();
  if (untouched === undefined) return null;
  return (
    <p>
      {say('debrief.accountUntouched', {
        benefit: untouched.benefitHours,
        cost: untouched.costHours,
        more: end.benefitHours + end.publicHours - untouched.benefitHours - untouched.publicHours,
        moreCost: end.costHours - untouched.costHours,
      })}
    </p>
  );
}

function Spent({ game }: { readonly game: Game }) {
  const say = useLaterWords();
  const { dollars, share } = figuresOf(say);
  const { byGroup, occasionsDollars, totalDollars } = useMemo(() => spendingOf(game), [game]);
  const rows = [
    ...Array.from(byGroup, ([group, paid]) => ({ name: say(`group.${group}`), paid })),
    { name: say('debrief.occasions'), paid: occasionsDollars },
  ].filter(({ paid }) => paid > 0);
  if (rows.length === 0) return <p>{say('debrief.nothingSpent')}</p>;
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={say('debrief.spent')}>
      <table>
        <caption>{say('debrief.spent')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('debrief.spentOn')}</th>
            <th scope="col">{say('debrief.spentDollars')}</th>
            <th scope="col">{say('debrief.spentShare')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, paid }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{dollars(paid)}</td>
              <td>{share(paid / totalDollars)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('debrief.total')}</th>
            <td>{dollars(totalDollars)}</td>
            <td>{share(1)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
