import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { impuritiesOf } from './impurities.ts';
import { sources } from './sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the model', () => {
  it('computes with exact arithmetic only', () => {
    const model = sources().filter(({ file }) => file.startsWith('model/'));
    expect(model.length).toBeGreaterThan(0);
    expect(model.flatMap(({ file, text }) => impuritiesOf(file, text))).toEqual([]);
  });
});

describe('the purity test', () => {
  it.each([
    'export const a = 2 ** 3;',
    'let a = 2; a **= 2;',
    'export const a = Math.exp(1);',
    "export const a = Math['exp'](1);",
    'export const { exp } = Math;',
    'const exact = Math; export const a = exact.pow(2, 2);',
    'export const a = import.meta.url;',
  ])('finds the fault in %s', (source) => {
    expect(impuritiesOf('model/sample.ts', source)).toHaveLength(1);
  });

  it('allows what is exact', () => {
    const source = 'export const a = Math.floor(Math.sqrt(2)) * 3 % 4 / Math.fround(0.1);';
    expect(impuritiesOf('model/sample.ts', source)).toEqual([]);
  });
});

/**
 * The compiler and the linter are asked themselves whether they would object, about a bad file that
 * lies outside the project but is held to its settings.
 */
const scratch = mkdtempSync(path.join(tmpdir(), 'clay-layer-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.each(['model', 'game'])('the program of src/%s', (room) => {
  it.each(['document', 'window', 'setTimeout', 'console', 'process', 'Buffer', 'Phaser'])(
    'knows no %s',
    (name) => {
      const extended = path.join(root, 'src', room, 'tsconfig.json');
      writeFileSync(path.join(scratch, 'bad.ts'), `export const outside: unknown = ${name};\n`);
      writeFileSync(
        path.join(scratch, 'tsconfig.json'),
        JSON.stringify({ extends: extended, include: ['bad.ts'] }),
      );
      const compiler = tool('typescript/bin/tsc', ['-p', scratch]);
      expect(compiler.stdout).toContain(`Cannot find name '${name}'`);
    },
  );
});

describe('lint', () => {
  const clocks = ['Date.now()', 'performance.now()', 'setTimeout(step, 1)'];
  const surroundings = [
    'new Intl.Collator()',
    'crypto.randomUUID()',
    'globalThis',
    'console.log(1)',
  ];
  const varying = ['exp', 'log', 'pow', 'sin', 'cos', 'tan', 'tanh', 'cbrt', 'hypot'].map(
    (name) => `Math.${name}(1)`,
  );
  const everywhere = [...clocks, ...surroundings, 'Math.random()', "'a'.localeCompare('b')"];

  it.each([
    ['model', [...everywhere, ...varying]],
    ['scenario', everywhere],
    ['game', everywhere],
    ['lab', everywhere],
  ])('bans every impure or bit-varying built-in in src/%s', (room, expressions) => {
    const folder = path.join(scratch, 'src', room);
    mkdirSync(folder, { recursive: true });
    copyFileSync(path.join(root, '.oxlintrc.json'), path.join(scratch, '.oxlintrc.json'));
    const lines = expressions.map((expression, row) => `export const value${row} = ${expression};`);
    writeFileSync(path.join(folder, 'bad.ts'), lines.join('\n'));
    const linter = tool('oxlint/bin/oxlint', ['--format=unix', folder], scratch);
    const missed = expressions.filter((_, row) => !linter.stdout.includes(`bad.ts:${row + 1}:`));
    expect(missed).toEqual([]);
  });
});

function tool(script: string, args: readonly string[], cwd = root) {
  const file = path.join(root, 'node_modules', script);
  return spawnSync(process.execPath, [file, ...args], { cwd, encoding: 'utf8' });
}
