import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readInWorker, unsealInWorker, type FileReading } from '../../src/live/index.ts';
import { chartWords } from '../../src/words/index.ts';
import { shippedCatalogue } from '../scenario/files.ts';

/** A thread that says what it is told to say, and never anything by itself. */
class SilentWorker extends EventTarget {
  static readonly ended = vi.fn<() => void>();
  static last: SilentWorker | null = null;
  readonly postMessage = vi.fn<(message: unknown) => void>();
  readonly terminate = SilentWorker.ended;

  constructor() {
    super();
    SilentWorker.last = this;
  }
}

const answer = vi.fn<(reading: FileReading | null) => void>();
const wishes = { ...chartWords('en'), names: 'drop' } as const;
const start = () => readInWorker(async () => shippedCatalogue())({ files: [], wishes }, answer);

/** The text of the thread is loaded when the first one is wanted. */
const begun = async (): Promise<void> => vi.dynamicImportSettled();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SilentWorker);
  answer.mockClear();
  SilentWorker.ended.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a reading that takes more than ten seconds is ended, and said to have failed', async () => {
  start();
  await begun();
  vi.advanceTimersByTime(9_900);
  expect(answer).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(answer.mock.calls).toEqual([[null]]);
  expect(SilentWorker.ended).toHaveBeenCalledTimes(1);
});

test('a reading that comes to its end is answered once, and leaves no thread behind', async () => {
  start();
  await begun();
  const reading = { kind: 'refused', name: 'a.yaml', faults: [], texts: [] } as const;
  SilentWorker.last?.dispatchEvent(new MessageEvent('message', { data: reading }));
  vi.advanceTimersByTime(20_000);
  expect(answer.mock.calls).toEqual([[reading]]);
  expect(SilentWorker.ended).toHaveBeenCalledTimes(1);
});

test('a reading that breaks down is said to have failed', async () => {
  start();
  await begun();
  SilentWorker.last?.dispatchEvent(new Event('error'));
  expect(answer.mock.calls).toEqual([[null]]);
});

test('a game in a file is read in the same way, and given up after ten seconds', async () => {
  const bytes = new Uint8Array([123]);
  const unsealed = unsealInWorker(bytes);
  await begun();
  expect(SilentWorker.last?.postMessage.mock.calls).toEqual([[bytes]]);
  vi.advanceTimersByTime(10_100);
  expect(await unsealed).toBeNull();
  expect(SilentWorker.ended).toHaveBeenCalledTimes(1);
});

test('a reading that is given up is never answered', async () => {
  const giveUp = start();
  await begun();
  giveUp();
  vi.advanceTimersByTime(20_000);
  expect(answer).not.toHaveBeenCalled();
  expect(SilentWorker.ended).toHaveBeenCalledTimes(1);
});
