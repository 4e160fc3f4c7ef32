/** All other measures, plan by plan: two small drawings side by side, and one table of all. */
import { summaryOf } from '../arms.ts';
import { dotPanel, dotPanelHeight } from '../charts/dotPanel.ts';
import { inParts } from '../charts/drawing.ts';
import { panelGrid } from '../charts/panels.ts';
import type { Figure } from '../figure.ts';
import { fromTo, inOrder, withSets, type Told } from '../told.ts';

const columns = 2;
const plansMost = 30;

/** @returns nothing where nothing else was asked for */
export function measuresFigures(told: Told): readonly Figure[] {
  const { arms, say, plans, others } = told;
  if (others.length === 0) return [];
  const order = inOrder(told);
  const panels = others.map((measure) => ({
    measure,
    rows: order.map((play) => ({
      name: plans[play],
      summary: summaryOf(arms.seedsOf(measure.id, play)),
    })),
  }));
  // Of many plans each drawing shows some: no panel is longer than a page.
  const drawn = inParts(Array.from(order.keys()), plansMost).flatMap((places) =>
    panels.map(({ measure: { name, tick }, rows }) => ({
      title: name,
      rows: places.map((place) => rows[place]),
      tick,
    })),
  );
  const most = (panel: (typeof panels)[number]): string => {
    const best = panel.rows.reduce((one, other) =>
      other.summary.mean > one.summary.mean ? other : one,
    );
    return say('lab.report.measuresMost', {
      measure: panel.measure.name,
      plan: best.name,
      value: panel.measure.plain(best.summary.mean),
    });
  };
  return [
    {
      title: say('lab.report.measuresTitle'),
      text: say('lab.report.measuresText', { sentences: panels.map(most).join(' ') }),
      how: withSets(told, say('lab.report.measuresHow')),
      picture: {
        kind: 'drawings',
        drawings: inParts(drawn, columns).map((pair) =>
          panelGrid(
            pair,
            { columns, gap: 34, panelHeight: dotPanelHeight(pair[0].rows.length) },
            dotPanel,
          ),
        ),
      },
      table: {
        heads: [
          say('lab.report.measured'),
          say('lab.report.plan'),
          say('lab.report.mean'),
          say('lab.report.interval'),
          say('lab.report.middle'),
        ],
        texts: new Set([1]),
        rows: panels.flatMap(({ measure: { name, plain }, rows }) =>
          rows.map(({ name: plan, summary: { mean, interval, band } }) => [
            name,
            plan,
            plain(mean),
            interval === null ? say('lab.report.none') : fromTo(told, plain, interval),
            fromTo(told, plain, [band[0], band[4]]),
          ]),
        ),
      },
    },
  ];
}
