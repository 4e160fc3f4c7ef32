/** Saves that leave the shelf as files, and those that come to it as files. */
import { writeSave, type Save, type ScenarioFiles } from '../../game/index.ts';
import type { Desk } from './desk.ts';
import type { Keeper } from './keeper.ts';
import { filesKey, isSameState, newId, saveOf } from './line.ts';
import { parseSave } from './parseSave.ts';
import { autoId } from './sortOut.ts';

/** A text with all that is needed to play it elsewhere: the files of its scenario too. */
export async function exported(save: Save, desk: Desk): Promise<string> {
  const { source } = save;
  if (source.kind === 'shipped' || source.files !== null) return writeSave(save);
  const files = filesOnTable(source.key, desk) ?? (await filesOnShelf(source.key, desk));
  return writeSave({ ...save, source: { ...source, files } });
}

async function filesOnShelf(key: string, desk: Desk): Promise<ScenarioFiles | null> {
  const shelf = await desk.shelf();
  return shelf.filesOf(key);
}

/** Where the shelf could not take them, the game on the table has them still. */
function filesOnTable(key: string, { line, store }: Desk): ScenarioFiles | null {
  const { files } = line();
  const { scenario } = store.game();
  return files !== null && filesKey(scenario, files) === key ? files : null;
}

/** The game on the table as something to export. */
export function saveOnTable(desk: Desk): Save {
  const line = desk.line();
  return saveOf(desk.store.game(), line, { id: line.id, kind: 'named', name: '' }, Date.now());
}

/** @returns the save, now among those that are kept; null: it was told why not */
export async function imported(text: string, desk: Desk, keeper: Keeper): Promise<Save | null> {
  const parsed = await parseSave(text);
  if (parsed.kind !== 'save') {
    desk.tell({ kind: parsed.kind });
    return null;
  }
  const { kept } = desk.store.saves();
  const there = kept.find((each) => isSameState(each, parsed.save));
  if (there !== undefined) return there;
  const { save, files } = apart(parsed.save);
  const isTaken = save.id === autoId || (await liesThere(save.id, desk));
  if (files !== null) await keepFiles(save, files, desk);
  const ours: Save = { ...save, kind: 'named', id: isTaken ? newId() : save.id };
  return (await keeper.put(ours)) ? ours : null;
}

/** Asked of the shelf, not of the list: another window may have laid it there. */
async function liesThere(id: string, desk: Desk): Promise<boolean> {
  try {
    const shelf = await desk.shelf();
    return (await shelf.read(id)) !== null;
  } catch {
    // A shelf that does not answer: the keeper meets that too, and says so.
    return true;
  }
}

async function keepFiles({ source }: Save, files: ScenarioFiles, desk: Desk): Promise<void> {
  if (source.kind === 'shipped') return;
  try {
    const shelf = await desk.shelf();
    await shelf.keepFiles(source.key, files);
  } catch {
    // The shelf is full; the keeper meets that too, and says so.
  }
}

/** The files under a key of their own: nothing that comes from outside writes over what is here. */
function apart(save: Save) {
  const { source, record } = save;
  if (source.kind === 'shipped' || source.files === null) return { save, files: null };
  const key = `${record.scenario.hash}-${newId()}`;
  const kept: Save = { ...save, source: { kind: 'files', key, files: null } };
  return { save: kept, files: source.files };
}
