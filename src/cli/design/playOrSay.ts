/** Plays a design that nothing is kept of on the way; what cannot be played is said, and is no crash. */
import process from 'node:process';
import { harmless, type Words } from '../../words/index.ts';
import { playDesign, type PlayRequest } from './playDesign.ts';

/** @returns whether it came to its end, or to where it was asked to stop */
export async function playOrSay(
  request: PlayRequest,
  take: Parameters<typeof playDesign>[1],
  { say }: Words,
): Promise<boolean> {
  try {
    await playDesign(request, take);
    return true;
  } catch (error) {
    const reason = harmless(error instanceof Error ? error.message : String(error));
    process.stderr.write(`${say('lab.runs.failed', { reason })}\n`);
    return false;
  }
}
