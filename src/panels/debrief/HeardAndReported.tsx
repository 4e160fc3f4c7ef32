import { useLaterWords } from '../useWords.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { NestedBars, type NestedSeries } from '../charts/NestedBars.tsx';
import { figuresOf } from './figures.ts';
import { quartersIn, weeksOf, type OverTime } from './overTime.ts';
import { quarterSums } from './quarterSums.ts';

/** Of what people said and what befell them: how much of it somebody higher up came to know. */
export function HeardAndReported({ game, later }: OverTime) {
  const say = useLaterWords();
  const truth = weeksOf({ game, later });
  const voices: readonly NestedSeries[] = [
    {
      name: say('debrief.voicesRaised'),
      values: quarterSums(truth, ({ voicesRaised }) => voicesRaised),
    },
    {
      name: say('debrief.voicesHeard'),
      values: quarterSums(truth, ({ voicesHeard }) => voicesHeard),
    },
    {
      name: say('debrief.voicesArrived'),
      values: game.quarterReports.map(({ goodNews, badNews }) => goodNews + badNews),
    },
  ];
  const incidents: readonly NestedSeries[] = [
    {
      name: say('debrief.incidentsTrue'),
      values: quarterSums(truth, ({ legacyIncidents, newIncidents }) => {
        return legacyIncidents + newIncidents;
      }),
    },
    {
      name: say('debrief.incidentsReported'),
      values: game.quarterReports.map((report) => report.incidents),
    },
  ];
  const led = game.quarterReports.length;
  const sumOf = ({ values }: NestedSeries): number =>
    values.slice(0, led).reduce((sum, value) => sum + value, 0);
  const [raised, heard, arrived] = voices.map(sumOf);
  const [happened, reported] = incidents.map(sumOf);
  const quarters = quartersIn(truth);
  return (
    <>
      <Nested
        name="voices"
        title={say('debrief.chart.voices')}
        text={say('debrief.chart.voicesText', { raised, heard, arrived })}
        series={voices}
        led={game.quarter}
        quarters={quarters}
      />
      <Nested
        name="incidents"
        title={say('debrief.chart.incidents')}
        text={say('debrief.chart.incidentsText', { happened, reported })}
        series={incidents}
        led={game.quarter}
        quarters={quarters}
      />
    </>
  );
}

type NestedProps = {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly series: readonly NestedSeries[];
  readonly led: number;
  readonly quarters: number;
};

function Nested({ name, title, text, series, led, quarters }: NestedProps) {
  const say = useLaterWords();
  const { count } = figuresOf(say);
  return (
    <ChartFrame
      name={name}
      title={title}
      text={text}
      table={{
        columns: [
          { head: say('debrief.quarter'), format: String },
          ...series.map((each) => ({ head: each.name, format: count })),
        ],
        rows: Array.from({ length: quarters }, (_, at) => [
          at + 1,
          ...series.map(({ values }) => values[at] ?? null),
        ]),
      }}
    >
      <NestedBars series={series} led={led} quarters={quarters} format={count} />
    </ChartFrame>
  );
}
