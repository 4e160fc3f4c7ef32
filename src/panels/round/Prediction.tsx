import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import {
  directions,
  forecastNow,
  openDecisions,
  questionNow,
  type Direction,
} from '../../game/index.ts';
import { focusPanel } from '../focusPanel.ts';
import { useLanguage, useLive, useLiveState, useSight } from '../liveContext.ts';
import { useWords } from '../useWords.ts';
import { questionText } from './questionText.ts';

const labels = {
  up: 'round.predictUp',
  same: 'round.predictSame',
  down: 'round.predictDown',
} as const;

/** One question before the quarter runs; nobody has to answer, and nobody has to be asked. */
export function Prediction() {
  const say = useWords();
  const language = useLanguage();
  const live = useLive();
  const sight = useSight();
  const predicting = useLiveState(({ settings }) => settings.predicting);
  const question = questionNow(sight);
  if (!predicting || question === null) return null;
  const open = openDecisions(sight).find((decision) => decision.kind === 'predict');
  const says = open?.kind === 'predict' ? open.says : null;
  const expect = (direction: Direction): void => {
    if (open !== undefined) live.withdraw(open);
    live.decide(forecastNow(sight, question.number, direction));
  };
  return (
    <section className="prediction">
      <RadioGroup
        value={says}
        onChange={(value) => {
          const direction = directions.find((each) => each === value);
          if (direction !== undefined) expect(direction);
        }}
      >
        <small>{say('round.predict')}</small>
        <Label>{questionText(say, language, question)}</Label>
        <div className="says">
          {directions.map((direction) => (
            <Radio key={direction} value={direction} data-says={direction}>
              <span aria-hidden>{signs[direction]}</span> {say(labels[direction])}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <p className="hint">
        {say('round.predictOptional')}{' '}
        <Button
          className="link"
          onPress={() => {
            live.changeSettings({ predicting: false });
            focusPanel();
          }}
        >
          {say('round.predictOff')}
        </Button>
      </p>
    </section>
  );
}

const signs = { up: '▲', same: '▬', down: '▼' } as const;
