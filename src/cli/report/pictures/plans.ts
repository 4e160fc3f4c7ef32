/** Pictures of plans that met the same seeds: what each came to, and how far it is from the best. */
import { pairValues } from '../../../lab/index.ts';
import { summaryOf } from '../arms.ts';
import { differenceRows } from '../charts/differenceRows.ts';
import { inParts } from '../charts/drawing.ts';
import { spreadRows, type SpreadRow } from '../charts/spreadRows.ts';
import type { Figure } from '../figure.ts';
import { fromTo, inOrder, studyOf, within, withSets, type Told } from '../told.ts';

/** As many as stand on a page. */
const rowsMost = { spread: 9, difference: 16 };

export function spreadFigure(told: Told): Figure {
  const { arms, say, plans, main } = told;
  const order = inOrder(told);
  const rows = order.map((play): SpreadRow => {
    const summary = summaryOf(arms.seedsOf(main.id, play));
    return {
      name: plans[play],
      summary,
      text: within(told, main.plain, summary.mean, summary.interval),
    };
  });
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const [best, worst] = main.lessIsBetter ? [last, first] : [first, last];
  const ends = {
    count: rows.length,
    best: best.name,
    most: main.plain(best.summary.mean),
    worst: worst.name,
    least: main.plain(worst.summary.mean),
  };
  return {
    title: say('lab.report.spreadTitle', { measure: main.name }),
    text: `${say('lab.report.spreadText', ends)} ${main.meaning}`,
    how: withSets(told, say('lab.report.spreadHow')),
    picture: {
      kind: 'drawings',
      drawings: inParts(rows, rowsMost.spread).map((part) => spreadRows(part, rows, main.tick)),
    },
    table: {
      heads: [
        say('lab.report.plan'),
        say('lab.report.study'),
        say('lab.report.mean'),
        say('lab.report.interval'),
        say('lab.report.median'),
        say('lab.report.quartiles'),
        say('lab.report.middle'),
      ],
      texts: new Set([1]),
      rows: order.map((play, at) => {
        const { mean, interval, band } = rows[at].summary;
        const { plain } = main;
        return [
          rows[at].name,
          studyOf(told, play),
          plain(mean),
          interval === null ? say('lab.report.none') : fromTo(told, plain, interval),
          plain(band[2]),
          fromTo(told, plain, [band[1], band[3]]),
          fromTo(told, plain, [band[0], band[4]]),
        ];
      }),
    },
  };
}

/** @returns nothing where there is only one plan */
export function differenceFigures(told: Told): readonly Figure[] {
  const { arms, say, plans, main } = told;
  const [best, ...others] = inOrder(told);
  if (others.length === 0) return [];
  const own = arms.seedsOf(main.id, best);
  const rows = others.map((play) => {
    const { difference, interval, more, less } = pairValues(arms.seedsOf(main.id, play), own);
    const wins = main.lessIsBetter ? less : more;
    return {
      name: plans[play],
      value: difference,
      interval,
      wins,
      text: within(told, main.signed, difference, interval, main.signedEnd),
    };
  });
  const [closest, farthest] = [rows[0], rows[rows.length - 1]];
  const seeds = own.length;
  const names = { measure: main.name, best: plans[best] };
  return [
    {
      title: say('lab.report.differenceTitle', names),
      text: say('lab.report.differenceText', {
        count: rows.length,
        closest: closest.name,
        difference: main.signed(closest.value),
        farthest: farthest.name,
        farDifference: main.signed(farthest.value),
      }),
      how: withSets(told, say('lab.report.differenceHow')),
      picture: {
        kind: 'drawings',
        drawings: inParts(rows, rowsMost.difference).map((part) =>
          differenceRows(part, rows, main.signedTick),
        ),
      },
      table: {
        heads: [
          say('lab.report.plan'),
          say('lab.report.difference'),
          say('lab.report.aheadHead', names),
        ],
        rows: rows.map(({ name, text, wins }) => [
          name,
          text,
          say('lab.report.of', { count: wins, of: seeds }),
        ]),
      },
    },
  ];
}
