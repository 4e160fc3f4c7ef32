/** Pace turns real time into whole weeks; it knows when a week is due, never what happens in one. */
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
export function createPace(liveWeek: () => void, millisecondsNow: () => number): Pace {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const wait = (): void => {
    timer = setTimeout(() => {
      wait();
      liveWeek();
    }, millisecondsNow());
  };
  return {
    start: () => {
      stop();
      wait();
    },
    stop,
  };
}
