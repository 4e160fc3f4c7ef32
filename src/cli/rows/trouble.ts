/** What the file system says when a table cannot be written, for a person to read. */
import process from 'node:process';
import type { Words } from '../../words/index.ts';
import { partOf } from './format.ts';

const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/** Of a part that grows by itself. */
export const sharedPart = 'ESHARED';

/**
 * Says it on stderr.
 * @throws the error where it is none of files
 */
export function sayTrouble(error: unknown, out: string, { say }: Words): void {
  const code = codeOf(error);
  if (code === null) throw error;
  const part = partOf(out);
  const sentence =
    code === sharedPart
      ? say('lab.rows.shared', { part })
      : say(noRoom.has(code) ? 'lab.rows.full' : 'lab.rows.trouble', { name: out, part, code });
  process.stderr.write(`${sentence}\n`);
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
