/**
 * YAML 1.2 as values that know their place in the file. What is dangerous is refused before the
 * parser proper, which recurses: a few kilobytes of nested brackets would end the process.
 */
import { CST, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { inOrder, type Fault, type Flaw, type Place } from './faults.ts';
import { bytesMost, tooLarge, wholeFileFault, type SourceFile } from './sourceFile.ts';

export type Path = readonly PropertyKey[];

export type YamlDocument = {
  readonly value: unknown;
  /** Where the value of a path stands, or the nearest thing above it that is there. */
  readonly placeAt: (path: Path) => Place;
  /** The fault at the value of a path, or at the nearest thing above it that is there. */
  readonly faultAt: (path: Path, what: Flaw) => Fault;
  /** The fault at a key of the map at a path. */
  readonly faultAtKey: (path: Path, key: string, what: Flaw) => Fault;
};

export type Read<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

const depthMost = 64;

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
  if (isTooDeep(text)) return refuse({ kind: 'tooDeep', most: depthMost });

  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // 'silent' would also keep quiet about a second document.
    logLevel: 'error',
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: file.name, line, column: col };
  };
  const faultAtOffset = (offset: number, path: Path, what: Flaw): Fault => ({
    ...placeOf(offset),
    path: formatPath(path),
    what,
  });
  const faults = [
    ...worthSaying(document.errors).map((error) =>
      faultAtOffset(error.pos[0], [], flawOf(error, text)),
    ),
    ...aliasOffsets(document).map((offset) => faultAtOffset(offset, [], { kind: 'alias' })),
  ];
  if (faults.length > 0) return { kind: 'faults', faults: inOrder(faults) };
  if (document.contents === null) return refuse({ kind: 'empty' });
  return {
    kind: 'read',
    value: {
      value: document.toJS({ maxAliasCount: 0 }),
      placeAt: (path) => placeOf(offsetOf(document, path)),
      faultAt: (path, what) => faultAtOffset(offsetOf(document, path), path, what),
      faultAtKey: (path, key, what) =>
        faultAtOffset(offsetOfKey(document, path, key), [...path, key], what),
    },
  };
}

function formatPath(path: Path): string {
  return path
    .map((part, at) =>
      typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}

/**
 * Counts open flow brackets, and how far to the right a line's first or compact list items stand,
 * which bounds how deep block collections can nest. The lexer does not recurse.
 */
function isTooDeep(text: string): boolean {
  let brackets = 0;
  let column = 0;
  let atLineStart = true;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') brackets -= 1;
    const nests = type === 'seq-item-ind' || type === 'explicit-key-ind';
    if (type === 'newline') {
      column = 0;
      atLineStart = true;
      continue;
    }
    const opens = nests || (atLineStart && type !== 'space' && type !== 'comment');
    if (brackets > depthMost || (brackets === 0 && opens && column > depthMost)) return true;
    const lastBreak = token.lastIndexOf('\n');
    column = lastBreak < 0 ? column + token.length : token.length - lastBreak - 1;
    atLineStart = type === 'space' ? atLineStart : false;
  }
  return false;
}

/** Once the syntax is lost, what the parser says of the rest is noise: only its first error counts. */
function worthSaying(errors: readonly YAMLError[]): readonly YAMLError[] {
  const lost = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === lost || error.code === 'DUPLICATE_KEY');
}

function flawOf(error: YAMLError, text: string): Flaw {
  if (error.code === 'MULTIPLE_DOCS') return { kind: 'secondDocument' };
  const from = error.pos[0];
  const found = (text.slice(from).split('\n')[0] || lineBefore(text, from)).slice(0, 40);
  if (error.code === 'DUPLICATE_KEY') return { kind: 'duplicateKey', key: wordAt(text, from) };
  if (error.code === 'TAB_AS_INDENT' || found.startsWith('\t')) return { kind: 'tab' };
  return { kind: 'notYaml', found: found.trim() };
}

function lineBefore(text: string, offset: number): string {
  return text.slice(0, offset).trimEnd().split('\n').at(-1) ?? '';
}

function wordAt(text: string, offset: number): string {
  return /^[^\s:,{}[\]]*/.exec(text.slice(offset, offset + 80))?.[0] ?? '';
}

function aliasOffsets(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, alias) => {
      offsets.push(alias.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    node = childOf(node, part);
    const start = startOf(node);
    if (start === null) return offset;
    offset = start;
  }
  return offset;
}

function offsetOfKey(document: Document, path: Path, key: string): number {
  const map = path.reduce<unknown>(childOf, document.contents);
  const pair = isMap(map) ? map.items.find((item) => keyOf(item.key) === key) : undefined;
  return startOf(pair?.key) ?? offsetOf(document, path);
}

function childOf(node: unknown, part: PropertyKey): unknown {
  if (isMap(node)) return node.items.find((item) => keyOf(item.key) === String(part))?.value;
  return isSeq(node) ? node.items[Number(part)] : undefined;
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function startOf(node: unknown): number | null {
  return isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? null) : null;
}
