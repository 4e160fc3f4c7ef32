import { Button } from 'react-aria-components';
import { directions, forecastNow, openDecisions, questionNow, whyNot } from '../../game/index.ts';
import { ballotNow, leadersOf } from '../../live/index.ts';
import { useSight, useLanguage, useLive } from '../liveContext.ts';
import { questionText } from '../round/questionText.ts';
import { useLaterWords } from '../useWords.ts';
import { HandCount } from './HandCount.tsx';
import { Outcome } from './Outcome.tsx';
import { usePresent } from './usePresent.ts';

/** What does the room expect of the quarter? Counted by hands, and written into the journal. */
export function PredictStep() {
  const say = useLaterWords();
  const live = useLive();
  const sight = useSight();
  const language = useLanguage();
  const { state, facts } = usePresent();
  const question = questionNow(sight);
  const ballot = ballotNow(state, 'predict', facts);
  const nameOf = (direction: string): string => say('present.direction', { direction });
  const written = openDecisions(sight).find((decision) => decision.kind === 'predict');
  if (question === null) return null;
  const asked = questionText(say, language, question);
  return (
    <div className="vote">
      <p className="question">{asked}</p>
      <HandCount
        label={asked}
        say={say}
        options={ballot.map((each) => ({ ...each, name: nameOf(each.id) }))}
        onHand={(id, by) => live.present({ kind: 'hand', ballot: 'predict', id, by })}
      />
      {written?.kind === 'predict' ? (
        <p className="outcome">
          <strong>{say('present.written', { direction: nameOf(written.says) })}</strong>
          <Button onPress={() => live.withdraw(written)}>{say('withdraw')}</Button>
        </p>
      ) : (
        <Outcome
          ballot="predict"
          leaders={leadersOf(ballot).map(({ id, hands }) => ({ id, hands, name: nameOf(id) }))}
          choose={(id) => {
            const says = directions.find((direction) => direction === id);
            if (says === undefined) return null;
            const forecast = forecastNow(sight, question.number, says);
            return {
              label: say('present.write', { direction: nameOf(says) }),
              obstacle: whyNot(sight, forecast),
              act: () => live.decide(forecast),
            };
          }}
        />
      )}
    </div>
  );
}
