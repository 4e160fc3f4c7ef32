/**
 * Files as people and their editors break them: cuttings of good files, a few lines or characters of
 * which were deleted, doubled, swapped, moved or overwritten by what a file may not hold.
 */
import fc from 'fast-check';

/** What stands where it should not: signs of YAML, keys of the prototype, numbers of other kinds. */
const scraps = [
  ...['\t', ':', ': ', '- ', '[', ']', '{', '}', '"', "'", ',', '|', '>', '#', '%', '@', '`', '?'],
  ...['&a ', '*a', '<<: *a', '!!js/function ', '!ours ', '!!binary ', '---', '...', '\0', '\r'],
  ...['\n', '\u2028', '\uFEFF', '\u00a0', '😀', '\ud800', '«', '’'],
  ...['__proto__: { a: 1 }', 'constructor: { a: 1 }', 'prototype: 1', 'toString: 1', 'length: 1'],
  ...['1e999', '-1', '.nan', '.inf', '0x1F', '0o17', '1_000', '007', '12,5 %', '0,25', '1 000'],
  ...['-0', '1.0.0', '2026-11-25', 'yes', 'null', '~', 'true', '9007199254740993', '60001'],
] as const;

/** In characters. */
const partMost = 900;

type Damage = {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly other: number;
  readonly length: number;
  readonly scrap: string;
};

const kinds = [
  'deleteLine',
  'doubleLine',
  'swapLines',
  'indentLine',
  'outdentLine',
  'overwriteValue',
  'overwriteValue',
  'overwriteValue',
  'overwriteKey',
  'insert',
  'overwrite',
  'double',
  'swap',
] as const;

const scrap = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...scraps) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(1e6),
  other: fc.nat(1e6),
  length: fc.nat(20),
  scrap,
});

/**
 * @param texts good files, of which small cuttings are damaged, since whole ones take long to read
 * @param heads what a file must say, for cuttings that do not
 */
export function damaged(
  texts: readonly string[],
  heads: readonly string[] = [],
): fc.Arbitrary<string> {
  const parts = texts.flatMap(partsOf);
  const cutting = fc
    .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 3 })
    .map((some) => new Map([...heads, ...some].map((part) => [keyOf(part), part])))
    .map((byKey) => ['format: 1', ...byKey.values()].join('\n'));
  return fc
    .tuple(cutting, fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([text, all]) => all.reduce(afterwards, text));
}

function keyOf(part: string): string {
  return part.slice(0, part.indexOf(':'));
}

/** A key of the file with the beginning of what stands under it, or with one thing of its list. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/\n(?=[a-zA-Z])/)
    .filter((part) => !part.startsWith('format') && !part.startsWith('#'))
    .flatMap((part) => {
      const [head, ...items] = part.split(/\n(?= {2}- )/);
      const isLong = part.length > partMost && items.length > 0;
      return isLong ? items.map((item) => `${head.split('\n')[0]}\n${item}`) : [part];
    })
    .map(shortened);
}

function shortened(part: string): string {
  if (part.length <= partMost) return part;
  return part.slice(0, part.lastIndexOf('\n', partMost));
}

function afterwards(text: string, { kind, at, other, length, scrap: thing }: Damage): string {
  const lines = text.split('\n');
  const line = at % lines.length;
  const start = at % (text.length + 1);
  const piece = text.slice(start, start + length);
  const inLine = (change: (before: string) => string): string =>
    lines.with(line, change(lines[line])).join('\n');
  const inText = (middle: string, end = start): string =>
    text.slice(0, start) + middle + text.slice(end);
  switch (kind) {
    case 'deleteLine':
      return lines.toSpliced(line, 1).join('\n');
    case 'doubleLine':
      return lines.toSpliced(line, 0, lines[line]).join('\n');
    case 'swapLines': {
      const partner = other % lines.length;
      return lines.with(line, lines[partner]).with(partner, lines[line]).join('\n');
    }
    case 'indentLine':
      return inLine((before) => ' '.repeat(1 + (other % 3)) + before);
    case 'outdentLine':
      return inLine((before) => before.slice(1 + (other % 2)));
    case 'overwriteValue':
      return inLine((before) => before.replace(/: .*$/, () => `: ${thing}`));
    case 'overwriteKey':
      return inLine((before) => before.replace(/[a-zA-Z]+:/, () => `${thing}:`));
    case 'insert':
      return inText(thing);
    case 'overwrite':
      return inText(thing, start + length);
    case 'double':
      return inText(piece);
    case 'swap':
      return inText(text.slice(start + 1, start + 2) + text.slice(start, start + 1), start + 2);
  }
}
