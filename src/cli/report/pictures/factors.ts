/** Pictures of which numbers of the model matter, by each of the three methods. */
import type { Method } from '../../../lab/index.ts';
import { inParts } from '../charts/drawing.ts';
import { factorBars, type BarKey, type BarTone, type FactorLine } from '../charts/factorBars.ts';
import { scatter } from '../charts/scatter.ts';
import type { NamedFactor, Reading } from '../factors.ts';
import type { Figure } from '../figure.ts';
import { within, type Told } from '../told.ts';
import { writingOf } from '../writing.ts';
import { factorTable } from './factorTable.ts';

/** What is not among these is in the table. */
const factorsMost = 24;
/** As many as stand on a page. */
const rowsMost = 14;

/** Which estimates of a method are drawn as bars, and how. */
const barsOf: Readonly<Record<Method, readonly { readonly at: number; readonly tone: BarTone }[]>> =
  {
    oat: [
      { at: 1, tone: 'low' },
      { at: 2, tone: 'high' },
    ],
    morris: [{ at: 0, tone: 'first' }],
    sobol: [
      { at: 1, tone: 'first' },
      { at: 0, tone: 'total' },
    ],
  };

export function factorFigures(told: Told, readings: readonly Reading[]): readonly Figure[] {
  return readings.flatMap((reading) => {
    const bars = barFigure(told, reading);
    return reading.sensitivity.method === 'morris' ? [bars, spotFigure(told, reading)] : [bars];
  });
}

function barFigure(told: Told, reading: Reading): Figure {
  const { say, plans } = told;
  const { measure, sensitivity, moving, still, play } = reading;
  const { method } = sensitivity;
  const rows = moving.slice(0, factorsMost).map((factor) => lineOf(told, reading, factor));
  const { tick } = writingOf(told, method, measure);
  const key = keyOf(told, method);
  return {
    title: say('lab.report.factorTitle', {
      measure: measure.name,
      plans: plans.length,
      plan: plans[play],
    }),
    text: say('lab.report.factorText', {
      count: rows.length,
      left: moving.length - rows.length,
      still: still.length,
      first: rows.length === 0 ? '' : moving[0].name,
    }),
    how: say(`lab.report.factorHow.${method}`),
    picture: {
      kind: 'drawings',
      drawings: inParts(rows, rowsMost).flatMap((part) =>
        part.length === 0 ? [] : [factorBars(part, rows, key, tick)],
      ),
    },
    table: factorTable(told, reading),
  };
}

function lineOf(
  told: Told,
  { measure, sensitivity: { method } }: Reading,
  { name, row }: NamedFactor,
): FactorLine {
  const { estimates, floor, telling } = row;
  const { plain, end } = writingOf(told, method, measure);
  const text =
    method === 'oat'
      ? told.say('lab.report.ends', {
          low: plain(estimates[1].value),
          high: plain(estimates[2].value),
        })
      : within(told, plain, estimates[0].value, estimates[0].interval, end);
  return {
    name,
    text,
    bars: barsOf[method].map(({ at, tone }) => ({ ...estimates[at], tone })),
    floor: method === 'oat' ? null : floor,
    isLuck: telling !== 'apart',
  };
}

function keyOf({ say }: Told, method: Method): readonly BarKey[] {
  const bars = barsOf[method].map(({ tone }) => ({
    tone,
    text: say(`lab.report.key.${method === 'morris' ? 'effect' : tone}`),
  }));
  return method === 'oat' ? bars : [...bars, { tone: 'floor', text: say('lab.report.key.floor') }];
}

/** Of a screening: what matters, against what acts through others. */
function spotFigure(told: Told, reading: Reading): Figure {
  const { say, plans } = told;
  const { measure, moving, play } = reading;
  return {
    title: say('lab.report.spotTitle', {
      measure: measure.name,
      plans: plans.length,
      plan: plans[play],
    }),
    text: say('lab.report.spotText', {
      count: moving.filter(({ row: { estimates } }) => estimates[2].value > estimates[0].value)
        .length,
      of: moving.length,
    }),
    how: say('lab.report.spotHow'),
    picture: {
      kind: 'drawings',
      drawings: [
        scatter(
          moving.map(({ name, row: { estimates, telling } }) => ({
            name,
            across: estimates[0].value,
            up: estimates[2].value,
            isLuck: telling !== 'apart',
          })),
          {
            across: say('lab.report.spotAcross'),
            up: say('lab.report.spotUp'),
            tick: measure.gapTick,
          },
        ),
      ],
    },
    table: null,
  };
}
