import type { Span } from '../../words/index.ts';
import { useLaterWords } from '../useWords.ts';
import { Spans } from './Spans.tsx';
import { textOf } from './textOf.ts';

type GuideTableProps = {
  /** Which of its guide it is. */
  readonly number: number;
  readonly heads: readonly (readonly Span[])[];
  readonly rows: readonly (readonly (readonly Span[])[])[];
};

/** Some are wider than any window: then they scroll by themselves. */
export function GuideTable({ number, heads, rows }: GuideTableProps) {
  const say = useLaterWords();
  const name = say('guides.table', { number, heads: heads.map(textOf).join(', ') });
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={name}>
      <table>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={at} scope="col">
                <Spans spans={head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Spans spans={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
