/** The files of scenarios that no game needs any more: an org chart is not kept longer than what is played on it. */
import type { Desk } from './desk.ts';
import { filesKey } from './line.ts';
import { parseSave } from './parseSave.ts';

/** Of these keys, those that no save and not the game on the table refers to are removed. */
export async function sweepFiles(desk: Desk, keys: readonly string[]): Promise<void> {
  const shelf = await desk.shelf();
  const needed = new Set<string>();
  const { files } = desk.line();
  if (files !== null) needed.add(filesKey(desk.store.game().scenario, files));
  for (const { first, second } of await shelf.entries()) {
    for (const text of [first, second]) {
      if (text === null) continue;
      const parsed = await parseSave(text);
      // Whoever can read it will want its files, and nobody here knows which.
      if (parsed.kind !== 'save') return;
      const { source } = parsed.save;
      if (source.kind === 'files') needed.add(source.key);
    }
  }
  // The same of what was set aside.
  if ((await shelf.aside()).length > 0) return;
  for (const key of keys) {
    if (!needed.has(key)) await shelf.removeFiles(key);
  }
}
