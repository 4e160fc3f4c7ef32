/**
 * YAML 1.2 as values that know their place in the file. What is dangerous is refused before the
 * parser proper, which recurses: a few kilobytes of nested brackets would end the process.
 */
import { LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Scalar, YAMLError, YAMLMap, YAMLSeq } from 'yaml';
import { depthMost, tooDeepAt } from './depth.ts';
import { inOrder, type Fault, type Flaw, type Place } from './faults.ts';
import { keyOf, offsetsIn, startOf, type Path } from './offsets.ts';
import { rejoinNumbers } from './splitNumbers.ts';
import { bytesMost, tooLarge, wholeFileFault, type SourceFile } from './sourceFile.ts';

export type YamlDocument = {
  readonly value: unknown;
  /** What a scenario may not hold, though the rest can be read all the same. */
  readonly faults: readonly Fault[];
  /** Where the value of a path stands, or the nearest thing above it that is there. */
  readonly placeAt: (path: Path) => Place;
  /** A number, a text or the like as it was typed, without quotation marks; null for anything else. */
  readonly sourceAt: (path: Path) => string | null;
  /** The fault at the value of a path, or at the nearest thing above it that is there. */
  readonly faultAt: (path: Path, what: Flaw) => Fault;
  /** The fault at a key of the map at a path. */
  readonly faultAtKey: (path: Path, key: string, what: Flaw) => Fault;
};

export type Read<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

export function readYaml(file: SourceFile): Read<YamlDocument> {
  const refuse = (what: Flaw): Read<YamlDocument> => ({
    kind: 'faults',
    faults: [wholeFileFault(file.name, what)],
  });
  // A character is one to four bytes; longer files were refused as bytes where there were any.
  if (file.text.length > bytesMost) return refuse(tooLarge(file.text.length));
  if (file.text.includes('\0')) return refuse({ kind: 'binary' });
  const text = file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text;
  if (text.trim() === '') return refuse({ kind: 'empty' });

  const lines = linesOf(text);
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: file.name, line, column: col };
  };
  const faultAtOffset = (offset: number, path: Path, what: Flaw): Fault => ({
    ...placeOf(offset),
    path: formatPath(path),
    what,
  });
  const deep = tooDeepAt(text);
  if (deep !== null) {
    return {
      kind: 'faults',
      faults: [faultAtOffset(deep, [], { kind: 'tooDeep', most: depthMost })],
    };
  }

  const document = parseDocument(text, {
    prettyErrors: false,
    stringKeys: true,
    // The parser compares each key with all before it: a file of short lines would take minutes.
    uniqueKeys: false,
    // 'silent' would also keep quiet about a second document.
    logLevel: 'error',
  });
  rejoinNumbers(document);
  // Once the syntax is lost, what the parser says of the rest is noise: only its first error counts.
  const syntax = document.errors
    .slice(0, 1)
    .map((error) => faultAtOffset(error.pos[0], [], flawOf(error, text)));
  const refused = refusedOffsets(document).map(({ offset, what }) =>
    faultAtOffset(offset, [], what),
  );
  if (syntax.length > 0 || refused.some(({ what }) => hidesTheRest.has(what.kind))) {
    return { kind: 'faults', faults: inOrder([...syntax, ...refused]) };
  }
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (value === null) return refuse({ kind: 'empty' });
  const { ofValue, ofKey, sourceOf } = offsetsIn(document.contents);
  return {
    kind: 'read',
    value: {
      value,
      faults: refused,
      sourceAt: sourceOf,
      placeAt: (path) => placeOf(ofValue(path)),
      faultAt: (path, what) => faultAtOffset(ofValue(path), path, what),
      faultAtKey: (path, key, what) => faultAtOffset(ofKey(path, key), [...path, key], what),
    },
  };
}

/** An alias stands for something else, and a key of the prototype for what is no value of the file. */
const hidesTheRest: ReadonlySet<Flaw['kind']> = new Set(['alias', 'forbiddenKey']);

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

function formatPath(path: Path): string {
  return path
    .map((part, at) =>
      typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}

function flawOf(error: YAMLError, text: string): Flaw {
  if (error.code === 'MULTIPLE_DOCS') return { kind: 'secondDocument' };
  const from = error.pos[0];
  const found = (text.slice(from).split('\n')[0] || lineBefore(text, from)).slice(0, 40);
  if (error.code === 'TAB_AS_INDENT' || found.startsWith('\t')) return { kind: 'tab' };
  return { kind: 'notYaml', found: found.trim() };
}

function lineBefore(text: string, offset: number): string {
  return text.slice(0, offset).trimEnd().split('\n').at(-1) ?? '';
}

/** What YAML allows and a scenario does not: aliases, tags, and the same key twice in one map. */
function refusedOffsets(document: Document): readonly { offset: number; what: Flaw }[] {
  const refused: { offset: number; what: Flaw }[] = [];
  const refuseTag = ({ tag, range }: Scalar | YAMLSeq | YAMLMap): void => {
    if (tag === undefined) return;
    const typed = tag.replace('tag:yaml.org,2002:', '!!');
    refused.push({ offset: range?.[0] ?? 0, what: { kind: 'tag', tag: typed } });
  };
  visit(document, {
    Alias: (_, alias) => {
      refused.push({ offset: alias.range?.[0] ?? 0, what: { kind: 'alias' } });
    },
    Scalar: (_, scalar) => refuseTag(scalar),
    Seq: (_, seq) => refuseTag(seq),
    Map: (_, map) => {
      refuseTag(map);
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = keyOf(key);
        const offset = startOf(key);
        if (seen.has(name) && offset !== null) {
          refused.push({ offset, what: { kind: 'duplicateKey', key: name } });
        }
        if (name === '__proto__' && offset !== null) {
          refused.push({ offset, what: { kind: 'forbiddenKey', key: name } });
        }
        seen.add(name);
      }
    },
  });
  return refused;
}
