import { weeksPerQuarter, type Game, type QuarterReport } from '../../game/index.ts';
import type { Truth } from '../../model/index.ts';
import { useLaterWords } from '../useWords.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { LineChart, type Line } from '../charts/LineChart.tsx';
import { figuresOf } from './figures.ts';
import { HeardAndReported } from './HeardAndReported.tsx';
import { Ledger } from './Ledger.tsx';
import { atQuarterEnds, quartersIn, weeksOf, type OverTime } from './overTime.ts';
import { Working } from './Section.tsx';
import { isMade, type DebriefingNow } from './useDebriefing.ts';

type TruthAndReportProps = { readonly game: Game; readonly debriefing: DebriefingNow };

/** Only here does the leader see both. */
export function TruthAndReport({ game, debriefing }: TruthAndReportProps) {
  const later = isMade(debriefing) ? debriefing.later.truth : [];
  return (
    <>
      <Ledger game={game} />
      {typeof debriefing === 'number' ? <Working share={debriefing} /> : null}
      <PracticeChart game={game} later={later} />
      <TrustChart game={game} later={later} />
      <HeardAndReported game={game} later={later} />
    </>
  );
}

function PracticeChart({ game, later }: OverTime) {
  const say = useLaterWords();
  const { share } = figuresOf(say);
  const truth = weeksOf({ game, later });
  const lines: readonly Line[] = [
    {
      name: say('debrief.true'),
      tone: 'growth',
      stroke: 'solid',
      points: truth.map(({ week, practice }) => ({ week, value: practice })),
    },
    {
      name: say('debrief.told'),
      tone: 'water',
      stroke: 'dashed',
      points: game.reports.map(({ week, practice }) => ({ week, value: practice })),
    },
  ];
  const told = new Map(game.reports.map(({ week, practice }) => [week, practice]));
  return (
    <ChartFrame
      name="practice"
      title={say('debrief.chart.practice')}
      text={say('debrief.chart.practiceText', widestGap(game))}
      table={{
        columns: [
          { head: say('debrief.quarter'), format: String },
          { head: say('debrief.true'), format: share },
          { head: say('debrief.told'), format: share },
        ],
        rows: atQuarterEnds(truth).map(({ week, practice }) => [
          week / weeksPerQuarter,
          practice,
          told.get(week) ?? null,
        ]),
      }}
    >
      <LineChart
        lines={lines}
        estimates={estimatesOf(game.quarterReports, 'practice')}
        led={game.quarter}
        quarters={quartersIn(truth)}
        format={share}
        most={0.2}
      />
    </ChartFrame>
  );
}

function TrustChart({ game, later }: OverTime) {
  const say = useLaterWords();
  const { share } = figuresOf(say);
  const truth = weeksOf({ game, later });
  const asked = new Map(game.quarterReports.map(({ week, survey }) => [week, survey]));
  const quartersAsked = game.quarterReports.filter(({ survey }) => survey !== null).length;
  return (
    <ChartFrame
      name="trust"
      title={say('debrief.chart.trust')}
      text={say('debrief.chart.trustText', {
        first: truth[0].trust,
        last: game.truth[game.truth.length - 1].trust,
        asked: quartersAsked,
        quarters: game.quarterReports.length,
      })}
      table={{
        columns: [
          { head: say('debrief.quarter'), format: String },
          { head: say('debrief.true'), format: share },
          { head: say('debrief.surveyLow'), format: share },
          { head: say('debrief.survey'), format: share },
          { head: say('debrief.surveyHigh'), format: share },
        ],
        rows: atQuarterEnds(truth).map(({ week, trust }) => {
          const estimate = asked.get(week)?.trust;
          return [
            week / weeksPerQuarter,
            trust,
            estimate?.low ?? null,
            estimate?.value ?? null,
            estimate?.high ?? null,
          ];
        }),
      }}
    >
      <LineChart
        lines={[
          {
            name: say('debrief.true'),
            tone: 'growth',
            stroke: 'solid',
            points: truth.map(({ week, trust }) => ({ week, value: trust })),
          },
        ]}
        estimates={estimatesOf(game.quarterReports, 'trust')}
        led={game.quarter}
        quarters={quartersIn(truth)}
        format={share}
        most={0.6}
      />
    </ChartFrame>
  );
}

function estimatesOf(reports: readonly QuarterReport[], of: 'practice' | 'trust') {
  return reports.flatMap(({ week, survey }) => (survey === null ? [] : [{ week, ...survey[of] }]));
}

/** When what was told and what was true lay furthest apart. */
function widestGap({ truth, reports }: Game) {
  const told = new Map(reports.map(({ week, practice }) => [week, practice]));
  const gapIn = ({ week, practice }: Truth): number => Math.abs((told.get(week) ?? 0) - practice);
  const widest = truth.reduce((most, each) => (gapIn(each) > gapIn(most) ? each : most));
  const end = truth[truth.length - 1];
  return {
    week: widest.week,
    quarter: Math.max(1, Math.ceil(widest.week / weeksPerQuarter)),
    toldThen: told.get(widest.week) ?? 0,
    trueThen: widest.practice,
    toldEnd: told.get(end.week) ?? 0,
    trueEnd: end.practice,
  };
}
