import { Button } from 'react-aria-components';
import type { whyNot } from '../../game/index.ts';
import type { BallotKind } from '../../live/index.ts';
import { useLanguage, useLive } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import type { CountedOption } from './HandCount.tsx';

export type Choice = {
  readonly label: string;
  readonly obstacle: ReturnType<typeof whyNot>;
  readonly act: () => void;
};

type OutcomeProps = {
  readonly ballot: BallotKind;
  /** One, several who are tied, or nobody. */
  readonly leaders: readonly CountedOption[];
  readonly choose: (id: string) => Choice | null;
};

/** Where more than these are tied the room has not chosen yet. */
const chosenAmongMost = 3;

/** What came of a show of hands, and the way to make it so; a tie is named and not decided for the room. */
export function Outcome({ ballot, leaders, choose }: OutcomeProps) {
  const say = useLaterWords();
  const live = useLive();
  const language = useLanguage();
  const [first] = leaders;
  if (first === undefined) return <p className="outcome">{say('present.noHands')}</p>;
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    leaders.map(({ name }) => name),
  );
  const choices =
    leaders.length > chosenAmongMost ? [] : leaders.flatMap(({ id }) => choose(id) ?? []);
  return (
    <div className="outcome">
      <p role="status">
        {leaders.length === 1
          ? say('present.leads', { option: first.name })
          : say(choices.length === 0 ? 'present.tieMany' : 'present.tie', {
              options: names,
              hands: first.hands,
            })}
      </p>
      {choices.map(({ label, obstacle, act }) => (
        <span key={label} className="choice">
          <Button
            className="primary"
            aria-disabled={obstacle !== null}
            onPress={() => {
              if (obstacle === null) act();
            }}
          >
            {label}
          </Button>
          {obstacle === null ? null : (
            <span className="why">{say(`obstacle.${obstacle.kind}`, { ...obstacle })}</span>
          )}
        </span>
      ))}
      <Button onPress={() => live.present({ kind: 'clear', ballot })}>
        {say('present.countAgain')}
      </Button>
    </div>
  );
}
