/** Pace turns real time into whole weeks; it knows when a week is due, never what happens in one. */
import { afterVisible, type Visibility } from './visibility.ts';

export type Pace = {
  readonly start: () => void;
  readonly stop: () => void;
};

/** At one week a second a quarter is watched in thirteen seconds. */
export const speeds = [1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

export function weekMilliseconds(speed: Speed): number {
  return 1000 / speed;
}

/** @param millisecondsNow asked before every week, so that a new speed holds from the next one */
export function createPace(
  liveWeek: () => void,
  millisecondsNow: () => number,
  visibility: Visibility,
): Pace {
  let stop: () => void = () => undefined;
  const wait = (): void => {
    stop = afterVisible(visibility, millisecondsNow(), () => {
      wait();
      liveWeek();
    });
  };
  return {
    start: () => {
      stop();
      wait();
    },
    stop: () => stop(),
  };
}
