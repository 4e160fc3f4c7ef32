/** What somebody who means harm would put where a text, a number or a key is expected. */
import fc from 'fast-check';

/** Each calls `canary` should anything ever run it, take it for markup, or reach for a prototype. */
const hostileTexts: readonly string[] = [
  '<script>canary()</script>',
  '</style><script>canary()</script>',
  '"><img src=x onerror=canary()>',
  '<svg onload=canary()>',
  'javascript:canary()',
  '${canary()}',
  '{{constructor.constructor("canary()")()}}',
  '!!js/function "function () { canary() }"',
  '=HYPERLINK("javascript:canary()")',
  '{name, select, other {{x}}}',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  '\u202egnp.exe',
  '\u2066\u2069\u200f\u061c',
  '\ud800',
  '\udc00\ud800',
  '\0',
  '\u001b]0;canary\u0007',
  '\uFEFF',
  '\u2028\u2029',
  '%00%E0%A4%A',
  '../../../../etc/passwd',
  '9'.repeat(400),
  '1e999',
  '-0',
  '.nan',
  'x'.repeat(5000),
  '🙂'.repeat(300),
  'e\u0301'.repeat(300),
  '',
  ' ',
];

export const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

const numbers = [0, -0, -1, 0.5, 1e308, -1e308, 2 ** 31, 2 ** 53, 8.64e15 + 1, 60_001, 1e-320];

/** Whatever JSON can hold, and then what only a message between windows can. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 4, arbitrary: fc.constantFrom<number>(...numbers, Number.NaN, Infinity) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]]) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(withPrototypeKey(), nested(60), nested(3000)) },
  { weight: 2, arbitrary: fc.anything({ maxDepth: 2, withNullPrototype: false }) },
);

/** With a key of its own that would reach into every object, were it copied without care. */
function withPrototypeKey(): unknown {
  return JSON.parse(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  );
}

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** Bytes of any kind, and texts in encodings that nobody announced. */
export const rawBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Uint8Array.of(0xff, 0xfe, ...bytes)),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes)),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes)),
);

/** Short to write and long to read: depth, breadth, length, and what refers to itself. */
export const costlyTexts: readonly string[] = [
  '['.repeat(2000),
  `a: ${'['.repeat(500)}${']'.repeat(500)}`,
  `${'{a: '.repeat(300)}1${'}'.repeat(300)}`,
  Array.from({ length: 200 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  `a: "${'x'.repeat(60_000)}"`,
  `a: ${'"'.repeat(3000)}`,
  '? '.repeat(1500),
  '- '.repeat(1500),
  '&a '.repeat(800),
  `a: &a [${Array(9).fill('x').join()}]\n${Array.from(
    { length: 9 },
    (_, at) =>
      `b${at}: &b${at} [${Array(9)
        .fill(at === 0 ? '*a' : `*b${at - 1}`)
        .join()}]`,
  ).join('\n')}`,
  '---\n'.repeat(1500),
  Array.from({ length: 2000 }, (_, at) => `k${at}: 1`).join('\n'),
  `${'!'.repeat(3000)} 1`,
  '#'.repeat(250_000),
  '%'.repeat(3000),
  `a: |\n${' '.repeat(60_000)}`,
  `"${'\\u0041'.repeat(2000)}": 1`,
];
