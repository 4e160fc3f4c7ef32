import type { Piscina } from 'piscina';

/**
 * Ends threads in the midst of what they do. What one of them sent just before then finds nobody who
 * waits for it, which Piscina reports as an error; unheard, that error would end the process.
 */
export async function endPool(pool: Piscina<never, unknown>): Promise<void> {
  pool.on('error', () => undefined);
  await pool.destroy();
}
