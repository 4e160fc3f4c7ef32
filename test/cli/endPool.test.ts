import { Piscina } from 'piscina';
import { afterEach, expect, test, vi } from 'vitest';
import { endPool } from '../../src/cli/endPool.ts';

const uncaught = vi.fn<(error: unknown) => void>();
process.on('uncaughtException', uncaught);
afterEach(() => process.off('uncaughtException', uncaught));

test('an answer that is on its way when the threads are ended ends no more than they do', async () => {
  const pool = new Piscina<SharedArrayBuffer, string>({
    filename: new URL('./answersAtOnce.ts', import.meta.url).href,
    name: 'answer',
    minThreads: 1,
    maxThreads: 1,
  });
  const shared = new SharedArrayBuffer(4);
  const answers = new Int32Array(shared);
  await pool.run(shared);

  const second = pool.run(shared);
  const refused = second.catch(String);
  await Promise.resolve();
  // This thread is kept busy, so that the answer has come but has not been looked at.
  while (Atomics.load(answers, 0) < 2) Atomics.wait(answers, 0, 1, 10);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  await endPool(pool);

  expect(await refused).toContain('Terminating worker thread');
  expect(uncaught).not.toHaveBeenCalled();
});
