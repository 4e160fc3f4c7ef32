import type { Fan, OutlookMeasure } from '../../lab/index.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import type { ChartTable } from '../charts/chartTable.ts';
import { FanChart } from '../charts/FanChart.tsx';
import { useLaterWords, type SayLater } from '../useWords.ts';

type OutlookChartProps = { readonly measure: OutlookMeasure; readonly fan: Fan };

/** As the tile of the same name shows it: its colour, its unit, and how far its scale reaches at least. */
const shown = {
  practice: { title: 'reportPractice', tone: 'water', unit: 'percent', most: 0.2 },
  voices: { title: 'reportVoices', tone: 'growth', unit: 'count', most: 10 },
  incidents: { title: 'reportIncidents', tone: 'tremor', unit: 'count', most: 4 },
  trust: { title: 'reportTrust', tone: 'water', unit: 'percent', most: 0.2 },
} as const;

export function OutlookChart({ measure, fan }: OutlookChartProps) {
  const say = useLaterWords();
  const { title, tone, unit, most } = shown[measure];
  // Between two runs that count whole voices there can be half a one.
  const format = (value: number): string =>
    say(unit, { value: unit === 'count' ? Math.round(value) : value });
  return (
    <ChartFrame
      name={`outlook-${measure}`}
      title={say(title)}
      text={textOf(say, fan, format)}
      table={tableOf(say, fan, format)}
    >
      <FanChart
        own={fan.own}
        coming={fan.coming.map(({ values }) => values)}
        names={{
          own: say('outlook.key.own'),
          middle: say('outlook.key.middle'),
          half: say('outlook.key.half'),
          most: say('outlook.key.most'),
        }}
        tone={tone}
        format={format}
        most={most}
      />
    </ChartFrame>
  );
}

function textOf(
  say: SayLater,
  { runs, own, coming }: Fan,
  format: (value: number) => string,
): string {
  const last = coming.findLast(({ values }) => values !== null);
  const [low, lower, middle, upper, high] = (last?.values ?? []).map(format);
  const now = format(own.at(-1) ?? 0);
  const quarter = last?.quarter ?? own.length;
  const half = betweenOf(say, lower, upper);
  return say('outlook.text', { runs, now, quarter, half, middle, most: betweenOf(say, low, high) });
}

/** Of two figures that read alike, one is said. */
function betweenOf(say: SayLater, low: string, high: string): string {
  return low === high ? say('outlook.at', { low }) : say('outlook.between', { low, high });
}

function tableOf(
  say: SayLater,
  { own, coming }: Fan,
  format: (value: number) => string,
): ChartTable {
  const heads = [
    'outlook.key.own',
    'outlook.least',
    'outlook.lower',
    'outlook.key.middle',
    'outlook.upper',
    'outlook.greatest',
  ] as const;
  return {
    columns: [
      { head: say('many.quarter'), format: String },
      ...heads.map((head) => ({ head: say(head), format })),
    ],
    rows: [
      ...own.map((value, at) => [at + 1, value, null, null, null, null, null]),
      ...coming.map(({ quarter, values }) => [
        quarter,
        null,
        ...(values ?? [null, null, null, null, null]),
      ]),
    ],
  };
}
