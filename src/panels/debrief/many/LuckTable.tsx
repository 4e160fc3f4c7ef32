import type { Luck } from '../../../lab/index.ts';
import { useLaterWords } from '../../useWords.ts';
import type { Lucks } from './LuckChart.tsx';
import { formatOf, type LuckMeasure } from './luckMeasures.ts';

type LuckTableProps = { readonly measure: LuckMeasure; readonly lucks: Lucks };

/** The two distributions in a few figures, side by side. */
export function LuckTable({ measure, lucks: { plan, nothing } }: LuckTableProps) {
  const say = useLaterWords();
  const { plain, signed } = formatOf(say, measure);
  const between = (ends: readonly [number, number] | null): string =>
    ends === null ? '–' : say('many.fromTo', { low: plain(ends[0]), high: plain(ends[1]) });
  const rows: readonly (readonly [string, (luck: Luck) => string])[] = [
    [say('many.mean'), (luck) => plain(luck.mean)],
    [say('many.interval'), (luck) => between(luck.interval)],
    [say('many.middle'), (luck) => between(luck.middle)],
    [say('many.deviation'), (luck) => signed(luck.deviation).replace('+', '')],
  ];
  return (
    <table className="manyTable">
      <caption>{say('many.luckTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('many.figure')}</th>
          <th scope="col">{say('many.withPlan')}</th>
          <th scope="col">{say('many.withNothing')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, of]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            <td>{of(plan)}</td>
            <td>{of(nothing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
