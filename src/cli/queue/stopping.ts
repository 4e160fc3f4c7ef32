/** Ctrl-C, or being told to end by the system: once, what is under way is finished; twice, it is given back. */
import process from 'node:process';
import type { Words } from '../../words/index.ts';

export type Stopping = {
  /** Aborted when nothing new is to be begun. */
  readonly ending: AbortSignal;
  /** Aborted when what is under way is to be dropped too. */
  readonly dropping: AbortSignal;
  /** As a second signal does. */
  readonly drop: () => void;
  readonly forget: () => void;
};

const signals = ['SIGINT', 'SIGTERM'] as const;

export function listenForStop({ say }: Words): Stopping {
  const [ending, dropping] = [new AbortController(), new AbortController()];
  const heard = new Set<NodeJS.Signals>();
  const hear = (signal: NodeJS.Signals): void => {
    // The same twice: npm, stopped by the same Ctrl-C, has one of another kind sent after it.
    const isSecond = heard.has(signal);
    const isFirst = heard.size === 0;
    heard.add(signal);
    if (!isFirst && !isSecond) return;
    process.stderr.write(`${say(isSecond ? 'lab.queue.dropping' : 'lab.queue.ending')}\n`);
    (isSecond ? dropping : ending).abort();
  };
  for (const signal of signals) process.on(signal, hear);
  return {
    ending: ending.signal,
    dropping: dropping.signal,
    drop: () => dropping.abort(),
    forget: () => {
      for (const signal of signals) process.off(signal, hear);
    },
  };
}
