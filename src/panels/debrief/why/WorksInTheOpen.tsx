import type { Life, LifeWeek } from '../../../game/index.ts';
import { useLaterWords } from '../../useWords.ts';

type WorksInTheOpenProps = {
  readonly life: Life;
  readonly from: number;
  readonly until: number;
};

/** When she began to work in the open, and gave it up; and what spoke for and against it at the end. */
export function WorksInTheOpen({ life, from, until }: WorksInTheOpenProps) {
  const say = useLaterWords();
  const weeks = life.weeks.filter(({ week }) => week >= from && week < until);
  const last = weeks.at(-1);
  if (last === undefined) return null;
  const turns = turnsOf(life.weeks).filter(({ week }) => week >= from && week < until);
  const { value, terms } = last.explanation.drive;
  const sorted = terms.toSorted((one, other) => other.amount - one.amount);
  return (
    <section className="worksInTheOpen">
      <h4>{say('why.practice')}</h4>
      {turns.length === 0 ? (
        <p>{say('why.noTurn', { practises: last.practises ? 'yes' : 'no' })}</p>
      ) : (
        <ul className="plain">
          {turns.map(({ week, practises, isNew }) => (
            <li key={week}>
              {say('why.turn', {
                week: week + 1,
                practises: practises ? 'yes' : 'no',
                isNew: isNew ? 'yes' : 'no',
              })}
            </li>
          ))}
        </ul>
      )}
      <p>{say('why.drive', { week: last.week + 1, points: value * 100 })}</p>
      <ul className="drive">
        {sorted.map(({ cause, amount }) => (
          <li key={cause} data-way={amount < 0 ? 'down' : 'up'}>
            <span>{say(`why.cause.${cause}`)}</span>{' '}
            <strong>{say('why.amount', { points: amount * 100 })}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The weeks in which she began, or gave up; nobody works in the open before the first. */
function turnsOf(weeks: readonly LifeWeek[]): readonly LifeWeek[] {
  return weeks.filter(({ practises }, at) => practises !== (weeks[at - 1]?.practises ?? false));
}
