/** Which design is meant, by its hash or by a file that holds it, and whether the broker has it. */
import process from 'node:process';
import { modelVersion } from '../../model/index.ts';
import { harmless, type Words } from '../../words/index.ts';
import { parseDesignFile } from '../design/designFile.ts';
import { readOwn } from '../inputFiles.ts';
import type { Broker } from './broker.ts';
import { keptHashes, otherVersions, readDesign, type KeptDesign } from './keptDesigns.ts';

/** More would be a list to search, not to read. */
const namedMost = 10;

/** @returns null where it is neither, which has then been said */
export function hashNamed(name: string, words: Words): string | null {
  if (/^[\da-f]{12}$/.test(name)) return name;
  const source = readOwn(name, words);
  if (source === null) return null;
  const parsed = parseDesignFile(source.text);
  if (parsed.kind === 'design') return parsed.file.hash;
  const key = parsed.kind === 'laterFormat' ? 'lab.rows.designLater' : 'lab.queue.notDesign';
  process.stderr.write(`${words.say(key, { design: name })}\n`);
  return null;
}

/** @returns null where the broker does not have it, which has then been said */
export async function findDesign(
  { redis, address }: Broker,
  hash: string,
  { say }: Words,
): Promise<KeptDesign | null> {
  const kept = await readDesign(redis, hash);
  if (kept !== null) return kept;
  const hashes = (await keptHashes(redis)).slice(-namedMost);
  const versions = await otherVersions(redis);
  const values = {
    hash,
    broker: address.shown,
    now: modelVersion,
    there: hashes.length === 0 ? 'none' : harmless(hashes.join(', ')),
    versions: versions.length === 0 ? 'none' : harmless(versions.join(', ')),
  };
  process.stderr.write(`${say('lab.queue.noDesign', values)}\n`);
  return null;
}
