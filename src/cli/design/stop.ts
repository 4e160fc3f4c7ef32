/** Ctrl-C, and the signals of schedulers: once to stop where nothing is lost, twice to stop at once. */
import process from 'node:process';
import { exitCodes } from '../exitCodes.ts';

export type Stop = {
  readonly signal: AbortSignal;
  /** From here on a signal ends the program as it usually does. */
  readonly unwatch: () => void;
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** @param onFirst says that it has been heard */
export function watchForStop(onFirst: () => void): Stop {
  const controller = new AbortController();
  const heard = new Set<NodeJS.Signals>();
  const hear = (signal: NodeJS.Signals): void => {
    // The same twice: npm, stopped by the same Ctrl-C, has one of another kind sent after it.
    if (heard.has(signal)) process.exit(exitCodes.stopped);
    if (heard.size === 0) onFirst();
    heard.add(signal);
    controller.abort();
  };
  for (const signal of signals) process.on(signal, hear);
  return {
    signal: controller.signal,
    unwatch: () => {
      for (const signal of signals) process.off(signal, hear);
    },
  };
}
