/** Finds the scenario that a run was played on: with the game, on the table, or among kept files. */
import { scenarioHash, type RunRecord, type Save, type ScenarioFiles } from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { FileReading } from '../fileReading.ts';
import type { ReadFiles } from '../readInWorker.ts';
import type { Keeping } from './keeping.ts';
import type { Shelf } from './shelf.ts';

export type FoundScenario = {
  readonly scenario: Scenario;
  readonly files: ScenarioFiles | null;
};

/** The scenario of a save: from where it says that it is to be had. */
export async function scenarioOfSave(
  { source, record }: Save,
  shelf: Shelf,
  keeping: Keeping,
  read: ReadFiles,
): Promise<FoundScenario | null> {
  try {
    if (source.kind === 'shipped') return await shippedScenario(record.scenario.id, keeping);
    const files = source.files ?? (await shelf.filesOf(source.key));
    return files === null ? null : await scenarioInFiles(files, read);
  } catch {
    // A part of the page that does not load, a shelf that does not answer: it is not here, for now.
    return null;
  }
}

/** The scenario of a link, which says no more than its id and its hash. */
export async function scenarioOfCode(
  { id, hash }: RunRecord['scenario'],
  shelf: Shelf,
  keeping: Keeping,
  read: ReadFiles,
): Promise<FoundScenario | null> {
  const keys = (await shelf.filesKeys()).filter((key) => key.startsWith(`${hash}-`));
  for (const key of keys) {
    const files = await shelf.filesOf(key);
    const found = files === null ? null : await scenarioInFiles(files, read);
    if (found !== null && scenarioHash(found.scenario) === hash) return found;
  }
  return shippedScenario(id, keeping);
}

async function shippedScenario(id: string, { shipped }: Keeping): Promise<FoundScenario | null> {
  const scenario = await shipped(id);
  return scenario === null ? null : { scenario, files: null };
}

async function scenarioInFiles(
  files: ScenarioFiles,
  read: ReadFiles,
): Promise<FoundScenario | null> {
  const encoder = new TextEncoder();
  const picked = files.texts.map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
  const { wishes } = files;
  const answer = await new Promise<FileReading | null>((resolve) => {
    read({ files: picked, wishes }, resolve);
  });
  // As it would be kept today: an earlier version of the game kept charts whole.
  return answer?.kind === 'sound' ? { scenario: answer.scenario, files: answer.kept } : null;
}
