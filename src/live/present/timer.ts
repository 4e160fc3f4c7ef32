/** A countdown that is a value: it runs by nobody's doing, since it knows when it ends. */
export type Timer = {
  /** The length that it is set to, 1 to 10. */
  readonly minutes: number;
  /** What was left when it was last started or stopped. */
  readonly leftMilliseconds: number;
  /** By the clock of the machine; null while it stands. */
  readonly endsAt: number | null;
};

export const timerActs = ['start', 'pause', 'reset', 'longer', 'shorter'] as const;
export type TimerAct = (typeof timerActs)[number];

export const minutesMost = 10;
const minute = 60_000;

export const timerAtRest: Timer = { minutes: 2, leftMilliseconds: 2 * minute, endsAt: null };

/** Never more than there was: whoever looked at the clock before the start is not shown the future. */
export function leftOf({ leftMilliseconds, endsAt }: Timer, now: number): number {
  if (endsAt === null) return leftMilliseconds;
  return Math.min(leftMilliseconds, Math.max(0, endsAt - now));
}

export function setTimer(timer: Timer, act: TimerAct, now: number): Timer {
  const left = leftOf(timer, now);
  if (act === 'pause') return { ...timer, leftMilliseconds: left, endsAt: null };
  if (act === 'reset') return atLength(timer.minutes);
  if (act === 'longer') return atLength(Math.min(minutesMost, timer.minutes + 1));
  if (act === 'shorter') return atLength(Math.max(1, timer.minutes - 1));
  if (timer.endsAt !== null && left > 0) return timer;
  // Started again once it has run down, it counts its whole length.
  const counted = left === 0 ? timer.minutes * minute : left;
  return { ...timer, leftMilliseconds: counted, endsAt: now + counted };
}

function atLength(minutes: number): Timer {
  return { minutes, leftMilliseconds: minutes * minute, endsAt: null };
}
