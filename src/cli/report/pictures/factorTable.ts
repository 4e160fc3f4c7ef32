/** Every statistic of every factor, those that moved nothing among them. */
import { statistics } from '../../../lab/index.ts';
import { parameterTable } from '../../../model/index.ts';
import type { DataTable } from '../dataTable.ts';
import type { NamedFactor, Reading } from '../factors.ts';
import { fromTo, numberSaid, within, type Told } from '../told.ts';
import { writingOf } from '../writing.ts';

export function factorTable(
  told: Told,
  { measure, sensitivity, moving, still }: Reading,
): DataTable {
  const { say } = told;
  const { method } = sensitivity;
  const names = statistics[method];
  const { plain, end } = writingOf(told, method, measure);
  return {
    heads: [
      say('lab.report.parameterHead'),
      say('lab.report.range'),
      say('lab.report.grade'),
      ...names.map((name) => say(`lab.report.statistic.${name}`)),
      ...(method === 'oat' ? [] : [say('lab.report.floor')]),
      say('lab.report.telling'),
    ],
    texts: new Set([1, 2, names.length + (method === 'oat' ? 3 : 4)]),
    rows: [...moving, ...still].map((named) => [
      named.name,
      rangeSaid(told, named),
      gradeSaid(told, named),
      ...named.row.estimates.map(({ value, interval }) =>
        within(told, plain, value, interval, end),
      ),
      ...(method === 'oat' ? [] : [plain(named.row.floor)]),
      say('lab.report.tellingOf', { telling: named.row.telling }),
    ]),
  };
}

function rangeSaid(told: Told, { factor: { ranges } }: NamedFactor): string {
  if (ranges.length > 1) return told.say('lab.report.members', { count: ranges.length });
  const [{ low, high }] = ranges;
  return fromTo(told, (value) => numberSaid(told, value), [low, high]);
}

/** Of a group the letters alone: which grades are among its parameters. */
function gradeSaid({ say }: Told, { factor: { ranges } }: NamedFactor): string {
  const grades = new Set(ranges.map(({ parameter }) => parameterTable[parameter].grade));
  const [first] = grades;
  return ranges.length > 1
    ? Array.from(grades).toSorted().join(', ')
    : say('lab.report.gradeOf', { grade: first });
}
