/**
 * A whole game in one short line of characters, for a link or a code to photograph. It names its
 * scenario by a hash and ends with a check of its own, so that a damaged one is told, never played.
 */
import type { Scenario } from '../../scenario/index.ts';
import { base64urlFrom, base64urlOf } from './base64url.ts';
import { readBytes, writeBytes } from './bytes.ts';
import { readDecisions, writeDecisions } from './decisionBytes.ts';
import { seedCharactersMost, type RunRecord } from './runRecord.ts';
import { hashBytes, scenarioHash } from './scenarioHash.ts';

/** Of the bytes; the version of the model is another thing, and stands in them. */
const format = 1;
const hashBytesLength = 6;
const fingerprintBytes = 8;
/** Far above any game that can be played; a longer text is no code. */
const codeCharactersMost = 8192;

/** @throws RangeError for a journal that names what the scenario does not have */
export function encodeRun(record: RunRecord, scenario: Scenario): string {
  const writer = writeBytes();
  writer.byte(format);
  writer.text(record.modelVersion);
  writer.text(record.scenario.id);
  writer.hex(record.scenario.hash);
  writer.text(record.seed);
  writer.whole(record.quarters);
  writer.hex(record.fingerprint);
  writeDecisions(writer, scenario, record.journal);
  writer.hex(hashBytes(writer.bytes()));
  return base64urlOf(writer.bytes());
}

/** What a code says before anybody has its scenario. */
export type RunCode = Omit<RunRecord, 'journal'> & {
  /** The journal, which only its scenario can read. */
  readonly decisions: Uint8Array;
};

export type DecodedRun =
  | { readonly kind: 'code'; readonly code: RunCode }
  /** Cut, mistyped, or something else altogether. */
  | { readonly kind: 'damaged' }
  /** Sound, but written by a later version of the game. */
  | { readonly kind: 'laterFormat' };

export function decodeRun(text: string): DecodedRun {
  if (text.length > codeCharactersMost) return { kind: 'damaged' };
  const bytes = base64urlFrom(text);
  if (bytes === null || bytes.length <= hashBytesLength) return { kind: 'damaged' };
  const said = bytes.subarray(0, bytes.length - hashBytesLength);
  const check = readBytes(bytes.subarray(said.length)).hex(hashBytesLength);
  if (check !== hashBytes(said)) return { kind: 'damaged' };
  if (said[0] !== format) return { kind: 'laterFormat' };
  const code = readCode(said);
  return code === null ? { kind: 'damaged' } : { kind: 'code', code };
}

function readCode(bytes: Uint8Array): RunCode | null {
  const reader = readBytes(bytes.subarray(1));
  const modelVersion = reader.text();
  const id = reader.text();
  const hash = reader.hex(hashBytesLength);
  const seed = reader.text();
  const quarters = reader.whole();
  const fingerprint = reader.hex(fingerprintBytes);
  if (modelVersion === null || id === null || hash === null || seed === null) return null;
  if (quarters === null || fingerprint === null) return null;
  if (seed.length > seedCharactersMost) return null;
  const scenario = { id, hash };
  return { modelVersion, scenario, seed, quarters, fingerprint, decisions: reader.rest() };
}

/** @returns null where this is not the scenario that the code was written for, or the code is damaged */
export function recordIn(code: RunCode, scenario: Scenario): RunRecord | null {
  if (code.scenario.hash !== scenarioHash(scenario)) return null;
  const { decisions, ...rest } = code;
  const journal = readDecisions(readBytes(decisions), scenario);
  return journal === null ? null : { ...rest, journal };
}

const mark = '#run=';

/** @param address of the page, with or without a fragment of its own */
export function linkOf(address: string, code: string): string {
  return `${address.split('#')[0]}${mark}${code}`;
}

/** The code in a link, in the fragment of one, or by itself. */
export function codeIn(link: string): string {
  const text = link.trim();
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(at + mark.length);
}
