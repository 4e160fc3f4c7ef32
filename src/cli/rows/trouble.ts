/** What the file system says when a table cannot be written, for a person to read. */
import process from 'node:process';
import type { Words } from '../../words/index.ts';

const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/** Of a part that grows by itself. */
export const sharedPart = 'ESHARED';

/** @param part that keeps what was played, where there is one */
export type Spoiled = { readonly name: string; readonly part?: string };

/** Of whatever the file system refuses; not of what else can go wrong. */
export function isTrouble(error: unknown): boolean {
  return codeOf(error) !== null;
}

/**
 * Says it on stderr.
 * @throws the error where it is none of files
 */
export function sayTrouble(error: unknown, { name, part }: Spoiled, { say }: Words): void {
  const code = codeOf(error);
  if (code === null) throw error;
  const sentences =
    code === sharedPart
      ? [say('lab.rows.shared', { part: part ?? name })]
      : [
          say(noRoom.has(code) ? 'lab.rows.full' : 'lab.rows.trouble', { name, code }),
          ...(part === undefined ? [] : [say('lab.rows.kept', { part })]),
        ];
  process.stderr.write(`${sentences.join(' ')}\n`);
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
