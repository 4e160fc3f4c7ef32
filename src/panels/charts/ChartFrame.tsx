import { useId, useRef, type ReactNode } from 'react';
import { ChevronIcon } from '../icons.tsx';
import { useLaterWords } from '../useWords.ts';
import { cellText, type ChartTable } from './chartTable.ts';
import { Frame } from './ChartSvg.tsx';
import { SaveChart } from './SaveChart.tsx';
import { useUnitsWide } from './useUnitsWide.ts';

type ChartFrameProps = {
  /** Of the files in which it is saved. */
  readonly name: string;
  readonly title: string;
  /** What the chart says, in words. */
  readonly text: string;
  readonly table: ChartTable;
  /** A `ChartSvg`, as wide as `useChartWidth` says. */
  readonly children: ReactNode;
};

/** A chart with all that belongs to it: what it says, its figures, and how to take it away. */
export function ChartFrame({ name, title, text, table, children }: ChartFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useUnitsWide(place);
  const id = useId();
  const frame = { width, titleId: `${id}title`, textId: `${id}text` };
  return (
    <div className="chartFrame">
      <h3 id={frame.titleId}>{title}</h3>
      <p id={frame.textId}>{text}</p>
      <div ref={place}>
        <Frame value={frame}>{children}</Frame>
      </div>
      <div className="chartMore">
        <Figures title={title} table={table} />
        <SaveChart
          name={name}
          title={title}
          table={table}
          drawing={() => place.current?.querySelector('svg') ?? null}
        />
      </div>
    </div>
  );
}

type FiguresProps = { readonly title: string; readonly table: ChartTable };

function Figures({ title, table }: FiguresProps) {
  const say = useLaterWords();
  const { columns, rows } = table;
  const [first, ...others] = columns;
  return (
    <details>
      <summary>
        <ChevronIcon /> {say('debrief.figures')}
      </summary>
      <div className="wide" tabIndex={0} role="region" aria-label={title}>
        <table>
          <caption className="hidden">{title}</caption>
          <thead>
            <tr>
              {columns.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells]) => (
              <tr key={String(head)}>
                <th scope="row">{cellText(first, head)}</th>
                {others.map((column, at) => (
                  <td key={column.head}>{cellText(column, cells[at])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
