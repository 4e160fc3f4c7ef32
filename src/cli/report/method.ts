/** How the runs were made, what they do not tell, and how to make them again. */
import { parameterNames, parameterTable } from '../../model/index.ts';
import { seedAt, seedCount } from '../../lab/index.ts';
import { typedHere } from '../calledAs.ts';
import { dataTable, type DataTable } from './dataTable.ts';
import { markup, type Markup } from './markup.ts';
import { parameterSaid, type Told } from './told.ts';

export type Provenance = {
  /** What was typed for this page. */
  readonly reportCommand: string;
  readonly rowsName: string;
  readonly rowsHash: string;
};

export function methodOf(told: Told): Markup {
  const { say, design } = told;
  const { seeds, sampling } = design;
  const count = seedCount(seeds);
  const lines = [
    say('lab.report.methodSeeds', {
      seeds: count,
      first: seedAt(seeds, 0),
      last: seedAt(seeds, count - 1),
    }),
    say('lab.report.methodCommon'),
    samplingSaid(told),
    sampling.kind === 'grid' || sampling.kind === 'oat'
      ? say('lab.report.methodInterval')
      : say('lab.report.methodBootstrap'),
  ];
  return markup`<section id="method"><h2>${say('lab.report.method')}</h2>${lines.map((line) => markup`<p>${line}</p>`)}${changedTable(told)}${variedTable(told)}</section>`;
}

function samplingSaid({ say, design: { sampling } }: Told): string {
  if (sampling.kind === 'grid') {
    return say('lab.report.methodGrid', { axes: sampling.axes.length });
  }
  const factors = sampling.factors.length;
  if (sampling.kind === 'oat') return say('lab.report.methodOat', { factors });
  return sampling.kind === 'morris'
    ? say('lab.report.methodMorris', { factors, trajectories: sampling.trajectories })
    : say('lab.report.methodSobol', { factors, rows: sampling.rows });
}

function changedTable(told: Told): Markup | null {
  const { say, design } = told;
  const rows = parameterNames.flatMap((name) => {
    const value = design.changes[name];
    if (value === undefined) return [];
    return [
      [parameterSaid(told, name), name, say('lab.report.parameter', { value }), grade(told, name)],
    ];
  });
  const heads = [...parameterHeads(told), say('lab.report.value'), say('lab.report.grade')];
  return rows.length === 0
    ? null
    : dataTable({ heads, rows, texts: new Set([1, 3]) }, say('lab.report.changed'));
}

function variedTable(told: Told): Markup | null {
  const { say, design } = told;
  const { sampling } = design;
  const ranges =
    sampling.kind === 'grid' ? sampling.axes : sampling.factors.flatMap((factor) => factor.ranges);
  if (ranges.length === 0) return null;
  const table: DataTable = {
    heads: [...parameterHeads(told), say('lab.report.range'), say('lab.report.grade')],
    texts: new Set([1, 3]),
    rows: ranges.map(({ parameter, low, high }) => [
      parameterSaid(told, parameter),
      parameter,
      say('lab.report.fromTo', {
        low: say('lab.report.parameter', { value: low }),
        high: say('lab.report.parameter', { value: high }),
      }),
      grade(told, parameter),
    ]),
  };
  return dataTable(table, say('lab.report.varied'));
}

function parameterHeads({ say }: Told): readonly string[] {
  return [say('lab.report.parameterHead'), say('lab.report.code')];
}

function grade({ say }: Told, name: (typeof parameterNames)[number]): string {
  return say('lab.report.gradeOf', { grade: parameterTable[name].grade });
}

export function limitsOf({ say }: Told): Markup {
  const grades = { a: 0, b: 0, c: 0 };
  const keys = { A: 'a', B: 'b', C: 'c' } as const;
  for (const name of parameterNames) grades[keys[parameterTable[name].grade]] += 1;
  const lines = [
    say('lab.report.limitModel'),
    say('lab.report.limitNumbers', grades),
    say('lab.report.limitPlans'),
    say('lab.report.limitSeeds'),
  ];
  return markup`<section id="limits"><h2>${say('lab.report.limits')}</h2><ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul></section>`;
}

export function againOf(
  { say, table, scenario, language }: Told,
  { reportCommand, rowsName, rowsHash }: Provenance,
): Markup {
  const { file } = table;
  const title = scenario === null ? file.scenario.id : scenario.title[language];
  const facts = [
    [say('lab.report.fact.scenario'), `${title} (${file.scenario.id})`],
    [say('lab.report.fact.model'), file.modelVersion],
    [say('lab.report.fact.hash'), file.hash],
    [say('lab.report.fact.runs'), say('lab.report.whole', { value: file.runs })],
    [say('lab.report.fact.rows', { name: rowsName }), rowsHash],
  ];
  return markup`<section id="again"><h2>${say('lab.report.again')}</h2><p>${say('lab.report.commandNote')}</p><pre><code>${typedHere(file.command)}</code></pre><p>${say('lab.report.reportNote')}</p><pre><code>${reportCommand}</code></pre><h3>${say('lab.report.facts')}</h3><dl>${facts.map(([term, fact]) => markup`<dt>${term}</dt><dd>${fact}</dd>`)}</dl><p class="how">${say('lab.report.hashNote')}</p></section>`;
}
