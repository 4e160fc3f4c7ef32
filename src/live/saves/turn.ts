/** Of several windows of one browser one writes at a time: whose turn it is, by a lock of the browser. */
export type Turn = {
  /** Takes the turn from whichever window has it. */
  readonly take: () => void;
  readonly close: () => void;
};

export type TakeTurns = (changed: (isOurs: boolean) => void) => Turn;

const name = 'clay-layer.saves';

/** Without locks, as on an address that browsers do not trust, every window takes itself for the only one. */
export const takeTurns: TakeTurns = (changed) => {
  const locks: LockManager | undefined = navigator.locks;
  if (locks === undefined) {
    changed(true);
    return { take: () => undefined, close: () => undefined };
  }
  let letGo: () => void = () => undefined;
  const waiting = new AbortController();
  const hold = async (lock: Lock | null): Promise<void> => {
    changed(lock !== null);
    if (lock === null) return;
    await new Promise<void>((resolve) => {
      letGo = resolve;
    });
  };
  /** Lost to another window: told, and back in the queue behind it. */
  const lose = (): void => {
    if (waiting.signal.aborted) return;
    changed(false);
    queue();
  };
  const queue = (): void => {
    locks.request(name, { signal: waiting.signal }, hold).catch(lose);
  };
  const isFree = async (lock: Lock | null): Promise<void> => {
    if (lock === null) queue();
    await hold(lock);
  };
  locks.request(name, { ifAvailable: true }, isFree).catch(lose);
  return {
    take: () => void locks.request(name, { steal: true }, hold).catch(lose),
    close: () => {
      waiting.abort();
      letGo();
    },
  };
};

/** For a page that is alone by its nature. */
export const alwaysOurs: TakeTurns = (changed) => {
  changed(true);
  return { take: () => undefined, close: () => undefined };
};
