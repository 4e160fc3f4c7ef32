import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import {
  afterVisible,
  leftOf,
  pageVisibility,
  type Timer,
  type TimerAct,
} from '../../live/index.ts';
import { PauseIcon, PlayIcon } from '../icons.tsx';
import type { PresentSay } from './presentSay.ts';

type CountdownProps = {
  readonly timer: Timer;
  readonly say: PresentSay;
  readonly onAct: (act: TimerAct) => void;
};

const minute = 60_000;

/** Time to talk, in large figures; it says once that a minute is left, and once that none is. */
export function Countdown({ timer, say, onAct }: CountdownProps) {
  const left = useLeft(timer);
  const runs = timer.endsAt !== null && left > 0;
  return (
    <div
      className="countdown"
      role="group"
      aria-label={say('present.timer')}
      data-over={left === 0}
    >
      <Button
        className="quiet icon"
        aria-label={say('present.timerShorter')}
        onPress={() => onAct('shorter')}
      >
        −
      </Button>
      <span className="left" role="timer">
        {clockOf(left)}
      </span>
      <Button
        className="quiet icon"
        aria-label={say('present.timerLonger')}
        onPress={() => onAct('longer')}
      >
        +
      </Button>
      <Button
        className="quiet icon"
        aria-label={say(runs ? 'present.timerPause' : 'present.timerStart')}
        onPress={() => onAct(runs ? 'pause' : 'start')}
      >
        {runs ? <PauseIcon /> : <PlayIcon />}
      </Button>
      <Button
        className="quiet icon"
        aria-label={say('present.timerReset')}
        onPress={() => onAct('reset')}
      >
        <ResetIcon />
      </Button>
      <span className="hidden" role="status">
        {timer.endsAt === null ? '' : warningOf(say, left)}
      </span>
    </div>
  );
}

/** Looked at four times a second while it runs, so that no second is skipped before the room's eyes. */
function useLeft(timer: Timer): number {
  const [now, setNow] = useState(() => Date.now());
  const { endsAt } = timer;
  useEffect(() => {
    if (endsAt === null) return undefined;
    let stop: () => void = () => undefined;
    const wait = (): void => {
      stop = afterVisible(pageVisibility, 250, () => {
        setNow(Date.now());
        if (Date.now() < endsAt) wait();
      });
    };
    wait();
    return () => stop();
  }, [endsAt]);
  return leftOf(timer, now);
}

function clockOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function warningOf(say: PresentSay, left: number): string {
  if (left === 0) return say('present.timerOver');
  return left <= minute ? say('present.timerLast') : '';
}

function ResetIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
    >
      <path d="M5 5v5h5M5.6 10A7.5 7.5 0 1 1 4.5 14" />
    </svg>
  );
}
