import type { Attitude, LifeCause, Stretch } from '../../../game/index.ts';
import { useLaterWords } from '../../useWords.ts';

type CausesProps = { readonly attitude: Attitude; readonly stretch: Stretch };

/** The causes of a change, the largest first, and the sum that they come to. */
export function Causes({ attitude, stretch }: CausesProps) {
  const say = useLaterWords();
  const { before, after, terms } = stretch;
  const change = after - before;
  return (
    <table className="causes">
      <caption>
        {say('why.sum', { attitude: say(attitude), before, after, points: change * 100 })}
      </caption>
      <thead className="hidden">
        <tr>
          <th scope="col">{say('why.cause')}</th>
          <th scope="col">{say('why.points')}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ cause, amount }) => (
          <Cause key={cause} cause={cause} amount={amount} most={sizeOf(terms[0].amount)} />
        ))}
        <tr className="sum">
          <th scope="row">{say('why.together')}</th>
          <td>{say('why.amount', { points: change * 100 })}</td>
        </tr>
      </tbody>
    </table>
  );
}

type CauseProps = { readonly cause: LifeCause; readonly amount: number; readonly most: number };

function Cause({ cause, amount, most }: CauseProps) {
  const say = useLaterWords();
  const share = (sizeOf(amount) / most) * 50;
  const start = amount < 0 ? 50 - share : 50;
  return (
    <tr>
      <th scope="row">
        {say(`why.cause.${cause}`)}
        <span className="causeBar" data-way={amount < 0 ? 'down' : 'up'} aria-hidden>
          <span style={{ left: `${start}%`, width: `${share}%` }} />
        </span>
      </th>
      <td>{say('why.amount', { points: amount * 100 })}</td>
    </tr>
  );
}

function sizeOf(amount: number): number {
  return Math.abs(amount);
}
