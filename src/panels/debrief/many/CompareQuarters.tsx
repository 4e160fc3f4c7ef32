import type { Journal } from '../../../game/index.ts';
import type { QuarterComparison } from '../../../lab/index.ts';
import { decisionText } from './planWords.ts';
import { useSpeaking } from './useSpeaking.ts';

const readings = ['practice', 'trust', 'permeability'] as const;

/** What was done in one run only, and by how much the two then differ. */
export function CompareQuarters({ quarters }: { readonly quarters: readonly QuarterComparison[] }) {
  const { say } = useSpeaking();
  return (
    <div className="manyQuarters">
      <h3>{say('many.quarters')}</h3>
      <div className="wide" tabIndex={0} role="region" aria-label={say('many.quarters')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('many.quarter')}</th>
              <th scope="col">{say('many.onlyHere')}</th>
              <th scope="col">{say('many.onlyThere')}</th>
              {readings.map((each) => (
                <th key={each} scope="col">
                  {say(`many.short.${each}`)}
                </th>
              ))}
              <th scope="col">{say('many.short.incidents')}</th>
            </tr>
          </thead>
          <tbody>
            {quarters.map((compared) => (
              <QuarterRow key={compared.quarter} compared={compared} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function QuarterRow({ compared }: { readonly compared: QuarterComparison }) {
  const { say } = useSpeaking();
  const { quarter, onlyInA, onlyInB, a, b, difference } = compared;
  const share = (value: number | null): string =>
    value === null ? '–' : say('many.share', { value });
  return (
    <tr>
      <th scope="row">{quarter}</th>
      <td>
        <Decisions decisions={onlyInA} />
      </td>
      <td>
        <Decisions decisions={onlyInB} />
      </td>
      {readings.map((each) => (
        <td key={each}>
          <strong>{say('many.signed', { value: 100 * difference[each] })}</strong>{' '}
          <small>{say('many.against', { one: share(a[each]), other: share(b[each]) })}</small>
        </td>
      ))}
      <td>
        <strong>{say('many.more', { value: difference.incidents })}</strong>{' '}
        <small>
          {say('many.against', {
            one: say('many.number', { value: a.incidents }),
            other: say('many.number', { value: b.incidents }),
          })}
        </small>
      </td>
    </tr>
  );
}

function Decisions({ decisions }: { readonly decisions: Journal }) {
  const speaking = useSpeaking();
  if (decisions.length === 0) return <>{speaking.say('many.nothing')}</>;
  return (
    <ul className="plain">
      {decisions.map((decision) => (
        <li key={JSON.stringify(decision)}>{decisionText(speaking, decision)}</li>
      ))}
    </ul>
  );
}
