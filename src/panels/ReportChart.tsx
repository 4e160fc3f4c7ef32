import { weeksPerQuarter, type Band, type Estimate } from '../game/index.ts';
import { pathAround, pathThrough, type Point } from './charts/pathThrough.ts';
import { useWords } from './useWords.ts';

type ReportChartProps = {
  readonly title: string;
  /** What the chart says, in words; without it, its first, last, lowest and highest value. */
  readonly text?: string;
  /** What it says besides. */
  readonly addition?: string;
  /** One for each week, the founding first. */
  readonly values: readonly number[];
  /** Week by week, between what the true value may lie. */
  readonly bands?: readonly Band[];
  /** A part of the values, drawn below them. */
  readonly under?: readonly number[];
  /** The scale reaches at least this far, so that noise does not look like news. */
  readonly most: number;
  readonly tone: 'water' | 'growth' | 'tremor';
  readonly format: (value: number) => string;
  readonly estimates?: readonly (Estimate & { readonly week: number })[];
};

const width = 160;
const height = 50;
/** Above the highest value and below none, so that no line is cut. */
const margin = 3;
/** The line grows from left to right for two quarters; from then on it is drawn together. */
const weeksLeast = 26;

export function ReportChart(props: ReportChartProps) {
  const { title, values, bands = [], under, most, tone, format, estimates = [] } = props;
  const say = useWords();
  const marked = [...bands, ...estimates].map(({ high }) => high);
  const highest = Math.max(most, ...values, ...marked);
  const lastWeek = Math.max(
    weeksLeast,
    values.length - 1,
    bands.length - 1,
    ...estimates.map(({ week }) => week),
  );
  const x = (week: number): number => (week / lastWeek) * width;
  const y = (value: number): number => height - margin - (value / highest) * (height - 2 * margin);
  const at = (value: number, week: number): Point => [x(week), y(value)];
  const text =
    props.text ??
    say('chartText', {
      title,
      first: format(values[0]),
      last: format(values[values.length - 1]),
      week: values.length - 1,
      low: format(Math.min(...values)),
      high: format(Math.max(...values)),
    });
  const quarters = Array.from(
    { length: Math.floor(lastWeek / weeksPerQuarter) },
    (_, before) => before + 1,
  );
  const line = values.map(at);
  return (
    <svg
      className="chart"
      data-tone={tone}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.addition === undefined ? text : `${text} ${props.addition}`}
    >
      {quarters.map((quarter) => (
        <line
          key={quarter}
          className="grid"
          x1={x(quarter * weeksPerQuarter)}
          x2={x(quarter * weeksPerQuarter)}
          y1={0}
          y2={height}
        />
      ))}
      <path
        className="band"
        d={pathAround(
          bands.map(({ high }, week) => at(high, week)),
          bands.map(({ low }, week) => at(low, week)),
        )}
      />
      <path
        className="area"
        d={pathAround(
          line,
          values.map((_, week) => at(0, week)),
        )}
      />
      <path className="line" d={pathThrough(line)} />
      {under === undefined ? null : <path className="line under" d={pathThrough(under.map(at))} />}
      {estimates.map(({ week, value, low, high }) => (
        <g key={week} className="estimate">
          <line x1={x(week)} x2={x(week)} y1={y(low)} y2={y(high)} />
          <circle cx={x(week)} cy={y(value)} r={2.5} />
        </g>
      ))}
      {values.length === 0 ? null : (
        <circle className="dot" cx={x(values.length - 1)} cy={y(values[values.length - 1])} r={3} />
      )}
    </svg>
  );
}
