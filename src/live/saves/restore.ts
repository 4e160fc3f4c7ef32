/** When the page opens: what lies on the shelf is looked through, and the last game goes on. */
import { writeSave, type Save } from '../../game/index.ts';
import type { Desk } from './desk.ts';
import type { Keeper } from './keeper.ts';
import type { Opener } from './opener.ts';
import type { Shelf } from './shelf.ts';
import { sortOut, type SortedEntries } from './sortOut.ts';
import { sweepFiles } from './sweepFiles.ts';

export async function restore(
  desk: Desk,
  keeper: Keeper,
  opener: Opener,
  isOurs: Promise<boolean>,
): Promise<void> {
  const { store } = desk;
  const untouched = store.game();
  // Whoever decides before that waits: nothing is written over what nobody has looked at.
  const last = await keeper.inTurn(async () => lookThrough(desk, keeper, await isOurs));
  if (last === null || store.game() !== untouched) return;
  await goOn(last, desk, keeper, opener);
}

/** @returns the game that was under way */
async function lookThrough(desk: Desk, keeper: Keeper, isOurs: boolean): Promise<Save | null> {
  const { store } = desk;
  const shelf = await desk.shelf();
  if (!shelf.isLasting) desk.tell({ kind: 'noStorage' });
  const sorted = await sortOut(await shelf.entries());
  for (const { order } of sorted.sound) keeper.countFrom(order);
  // The window that writes sees to it; two of them would mend each other's work.
  if (isOurs) await tidy(sorted, shelf, desk);
  const kept = sorted.sound.filter(({ kind }) => kind === 'named');
  store.setSaves({ kept: kept.toSorted((one, other) => other.savedAt - one.savedAt) });
  return sorted.sound.find(({ kind }) => kind === 'auto') ?? null;
}

async function goOn(last: Save, desk: Desk, keeper: Keeper, opener: Opener): Promise<void> {
  const { store } = desk;
  const untouched = store.game();
  const played = await opener.played(last);
  if (played === null) {
    // It cannot be played here and now; it stays to be had, whatever is played meanwhile.
    await keeper.keep(last);
    return;
  }
  // Whoever began to play meanwhile goes on; the keeper keeps what it finds before it writes.
  if (store.game() !== untouched) return;
  keeper.expect(played.game, writeSave(last));
  opener.show(played.game, played.line);
  if (store.saves().saved.kind !== 'nothing') return;
  const decisions = last.record.journal.length;
  store.setSaves({ saved: { kind: 'saved', at: last.savedAt, decisions } });
}

async function tidy(
  { mended, behind, damaged, lost }: SortedEntries,
  shelf: Shelf,
  desk: Desk,
): Promise<void> {
  try {
    for (const { text } of damaged) await shelf.setAside(text);
    for (const { id, text } of mended) await shelf.write(id, text);
    for (const { id, text } of behind) await shelf.copy(id, text);
    for (const id of lost) await shelf.remove(id);
    await sweepFiles(desk, await shelf.filesKeys());
  } catch {
    // A shelf that takes nothing more says so with the next save; what lies there still lies there.
  }
  if (mended.length > 0) desk.tell({ kind: 'recovered' });
  if (lost.length > 0) desk.tell({ kind: 'setAside', count: lost.length });
}
