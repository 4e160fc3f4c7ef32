/**
 * Files as people and their editors break them: cuttings of good files, a few lines or characters of
 * which were deleted, doubled, swapped, moved or overwritten by what a file may not hold.
 */
import fc from 'fast-check';

/** What stands where it should not: signs of YAML, keys of the prototype, numbers of other kinds. */
const scraps = [
  ['\t', ':', ': ', '- ', '[', ']', '{', '}', '"', "'", ',', '|', '>', '#', '%', '@', '`', '?'],
  ['&a ', '*a', '<<: *a', '!!js/function ', '!ours ', '!!binary ', '---', '...', '\0', '\r'],
  ['\n', '\u2028', '\uFEFF', '\u00a0', '😀', '\ud800', '«', '’'],
  ['__proto__: { a: 1 }', 'constructor: { a: 1 }', 'prototype: 1', 'toString: 1', 'length: 1'],
  ['1e999', '-1', '.nan', '.inf', '0x1F', '0o17', '1_000', '007', '12,5 %', '0,25', '1 000'],
  ['-0', '1.0.0', '2026-11-25', 'yes', 'null', '~', 'true', '9007199254740993', '60001'],
].flat();

/** In characters. */
const partMost = 900;

/** Numbers to make places of, and what is put there. */
type Hit = {
  readonly at: number;
  readonly other: number;
  readonly length: number;
  readonly scrap: string;
};

const scrap = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...scraps) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const hit: fc.Arbitrary<Hit> = fc.record({
  at: fc.nat(1e6),
  other: fc.nat(1e6),
  length: fc.nat(20),
  scrap,
});

type Damage = (text: string, hit: Hit) => string;

const damages: readonly Damage[] = [
  inLines((lines, line) => lines.toSpliced(line, 1)),
  inLines((lines, line) => lines.toSpliced(line, 0, lines[line])),
  inLines((lines, line, { other }) => {
    const partner = other % lines.length;
    return lines.with(line, lines[partner]).with(partner, lines[line]);
  }),
  inLine((line, { other }) => ' '.repeat(1 + (other % 3)) + line),
  inLine((line, { other }) => line.slice(1 + (other % 2))),
  // Three times as likely as the others: it leaves the file YAML, so that more of it is read.
  ...Array<Damage>(3).fill(
    inLine((line, { scrap: thing }) => line.replace(/: .*$/, () => `: ${thing}`)),
  ),
  inLine((line, { scrap: thing }) => line.replace(/[a-zA-Z]+:/, () => `${thing}:`)),
  inText((before, after, { scrap: thing }) => before + thing + after),
  inText((before, after, { scrap: thing, length }) => before + thing + after.slice(length)),
  inText((before, after, { length }) => before + after.slice(0, length) + after),
  inText((before, after) => before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2)),
];

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
    .tuple(
      cutting,
      fc.array(fc.tuple(fc.constantFrom(...damages), hit), { minLength: 1, maxLength: 3 }),
    )
    .map(([text, all]) => all.reduce((before, [damage, where]) => damage(before, where), text));
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

function inLines(
  change: (lines: readonly string[], line: number, hit: Hit) => readonly string[],
): Damage {
  return (text, where) => {
    const lines = text.split('\n');
    return change(lines, where.at % lines.length, where).join('\n');
  };
}

function inLine(change: (line: string, hit: Hit) => string): Damage {
  return inLines((lines, line, where) => lines.with(line, change(lines[line], where)));
}

function inText(change: (before: string, after: string, hit: Hit) => string): Damage {
  return (text, where) => {
    const start = where.at % (text.length + 1);
    return change(text.slice(0, start), text.slice(start), where);
  };
}
