import { useId } from 'react';
import { Button, Label, Meter, Radio, RadioGroup } from 'react-aria-components';
import { accountNow, openDecisions, whyNotRun } from '../game/index.ts';
import { speeds } from '../live/index.ts';
import { PauseIcon, PlayIcon, SkipIcon, StepIcon } from './icons.tsx';
import { useSight, useLive, useLiveState } from './liveContext.ts';
import { useWords } from './useWords.ts';

/** What is always at hand: what is left and the way onward while deciding, the pace while watching. */
export function ActionBar() {
  const phase = useLiveState(({ sight }) => sight.phase);
  return <footer className="bar">{phase === 'deciding' ? <Deciding /> : <Watching />}</footer>;
}

function Deciding() {
  const say = useWords();
  const live = useLive();
  const sight = useSight();
  const { scenario } = sight;
  const account = accountNow(sight);
  const obstacle = whyNotRun(sight);
  const reasonId = useId();
  return (
    <>
      <div className="meters">
        <Left
          name={say('money')}
          left={account.leftDollars}
          of={account.budgetDollars}
          text={say('moneyLeft', { left: account.leftDollars })}
          meaning={say('moneyMeaning', { left: account.leftDollars, of: account.budgetDollars })}
        />
        <Left
          name={say('attention')}
          left={account.attentionLeft}
          of={scenario.attention}
          text={say('attentionLeft', { left: account.attentionLeft })}
          meaning={say('attentionMeaning', { left: account.attentionLeft, of: scenario.attention })}
        />
      </div>
      <div className="go">
        <Button isDisabled={openDecisions(sight).length === 0} onPress={live.undo}>
          {say('undo')}
        </Button>
        <Button
          className="primary"
          aria-disabled={obstacle !== null}
          {...(obstacle === null ? {} : { 'aria-describedby': reasonId })}
          onPress={() => {
            if (obstacle === null) live.runQuarter();
            else document.querySelector('.dilemma')?.scrollIntoView({ block: 'center' });
          }}
        >
          <PlayIcon /> {say('run')}
        </Button>
      </div>
      {obstacle === null ? null : (
        <p className="hint" id={reasonId}>
          {say(`obstacle.${obstacle.kind}`)}
        </p>
      )}
    </>
  );
}

type LeftProps = {
  readonly name: string;
  readonly left: number;
  readonly of: number;
  readonly text: string;
  /** The same, in full, for those who do not see the bar. */
  readonly meaning: string;
};

function Left({ name, left, of, text, meaning }: LeftProps) {
  const share = of === 0 ? 0 : Math.max(0, left / of);
  return (
    <Meter className="meter" value={share} minValue={0} maxValue={1} valueLabel={meaning}>
      <Label>{name}</Label>
      <span className="track">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className="value">{text}</span>
    </Meter>
  );
}

function Watching() {
  const say = useWords();
  const live = useLive();
  const running = useLiveState((state) => state.running);
  const speed = useLiveState((state) => state.speed);
  return (
    <div className="transport" role="group" aria-label={say('weeksRun')}>
      <div className="pair">
        <Button className="primary" onPress={running ? live.pause : live.resume}>
          {running ? <PauseIcon /> : <PlayIcon />} {say(running ? 'pause' : 'resume')}
        </Button>
        <Button onPress={live.stepWeek}>
          <StepIcon /> {say('step')}
        </Button>
      </div>
      <div className="pair">
        <Button className="finish" onPress={live.finishQuarter}>
          <SkipIcon /> {say('finish')}
        </Button>
        <RadioGroup
          className="speeds"
          aria-label={say('speed')}
          orientation="horizontal"
          value={String(speed)}
          onChange={(value) => {
            const chosen = speeds.find((each) => String(each) === value);
            if (chosen !== undefined) live.setSpeed(chosen);
          }}
        >
          {speeds.map((each) => (
            <Radio key={each} value={String(each)}>
              {say('speedTimes', { speed: each })}
            </Radio>
          ))}
        </RadioGroup>
      </div>
    </div>
  );
}
