/** What is told of the work of others, against what the builds hold. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { billOf } from '../../../src/cli/launch/shipped/bill.mjs';
import { isAllowed, noticesOf } from '../../../src/cli/launch/shipped/licences.mjs';
import { root } from '../../../src/cli/launch/root.mjs';
import { shippedIn } from '../../../src/cli/launch/shipped/tell.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'clay-shipped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built page', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const output = await outputOf({ root });
  vi.unstubAllEnvs();
  const notices = assetNamed(output, 'third-party.txt');
  const bill = JSON.parse(assetNamed(output, 'sbom.cdx.json'));
  const listed = bill.components.map(({ name }: { readonly name: string }) => name);

  test('lists the package of each module and of each font that is in it', () => {
    const ids = output.flatMap((each) =>
      each.type === 'chunk'
        ? Object.keys(each.modules).filter((id) => each.modules[id].renderedLength > 0)
        : each.originalFileNames,
    );
    const names = new Set(ids.flatMap((id) => packageIn(id) ?? []));
    expect(names).toContain('phaser');
    expect(names).toContain('@fontsource-variable/fraunces');
    for (const name of names) {
      expect(listed).toContain(name);
      expect(notices).toContain(`\n${name} `);
    }
  });

  test('brings the terms of code and fonts', () => {
    expect(notices).toContain('Permission is hereby granted, free of charge');
    expect(notices).toContain('SIL OPEN FONT LICENSE');
    expect(notices).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  });

  test('gives each version with its hash and licence, and neither a date nor a number of its own', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(bill).not.toHaveProperty('serialNumber');
    expect(bill.metadata).not.toHaveProperty('timestamp');
    expect(bill.components.find(({ name }: { readonly name: string }) => name === 'idb')).toEqual({
      'bom-ref': 'pkg:npm/idb@8.0.4',
      type: 'library',
      name: 'idb',
      version: '8.0.4',
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) }],
      licenses: [{ license: { id: 'ISC' } }],
      purl: 'pkg:npm/idb@8.0.4',
    });
  });

  test('says which package asks for which', () => {
    const asks = bill.dependencies.find(({ ref }: { readonly ref: string }) =>
      ref.startsWith('pkg:npm/react-dom@'),
    );
    expect(asks.dependsOn).toEqual([expect.stringMatching(/^pkg:npm\/scheduler@/)]);
  });
});

test('a version that lies in several folders is listed once, as its form asks', () => {
  const [idb, zod] = ['idb', 'zod'].map((name) => {
    const folderOf = path.join(root, 'node_modules', name);
    const { version, license } = JSON.parse(
      readFileSync(path.join(folderOf, 'package.json'), 'utf8'),
    );
    return { name, version, license, folder: folderOf };
  });
  const twice = [idb, { ...idb }, zod];
  const { components, dependencies } = JSON.parse(billOf(twice));
  const refs = [idb, zod].map(({ name, version }) => `pkg:npm/${name}@${version}`);
  expect(components.map((each: Named) => each['bom-ref'])).toEqual(refs);
  expect(dependencies.slice(1).map(({ ref }: Named) => ref)).toEqual(refs);
  expect(dependencies[0].dependsOn).toEqual(refs);
  expect(noticesOf('A thing', twice).match(/^idb /gm)).toHaveLength(1);
});

type Named = { readonly 'bom-ref': string; readonly ref: string };

describe('a licence', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['(MIT OR (ISC AND GPL-3.0-only))', true],
    ['SEE LICENSE IN LICENSE', false],
    ['', false],
  ])('“%s” is allowed: %s', (expression, expected) => {
    expect(isAllowed(expression)).toBe(expected);
  });

  test('that is not allowed ends the build, by the name of its package', async () => {
    packageOf('copyleft', 'GPL-3.0-only', { LICENSE: 'Share alike.' });
    await expect(buildOf('copyleft')).rejects.toThrow('copyleft 1.0.0 (GPL-3.0-only): shipped');
  });

  test('whose text is nowhere ends the build', async () => {
    packageOf('silent', 'MIT', { 'README.md': '# Silent\n' });
    await expect(buildOf('silent')).rejects.toThrow('silent is shipped, and neither');
  });

  test('is told once for all that stand under the same text, and found in a README', () => {
    const same = { LICENSE: 'Do as you like.' };
    const packages = [
      packageOf('one', 'MIT', same),
      packageOf('two', 'MIT', same),
      packageOf('three', 'ISC', { 'README.md': '# Three\n\nLICENSE\n-------\nAs you please.\n' }),
    ];
    const [head, first, second] = noticesOf('A thing', packages).split(/\n\n=+\n\n/);
    expect(head).toBe('A thing contains work of others, under the licences below.');
    expect(first).toBe('one 1.0.0 (MIT)\ntwo 1.0.0 (MIT)\n\nDo as you like.');
    expect(second).toBe('three 1.0.0 (ISC)\n\nAs you please.\n');
  });
});

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

async function outputOf(config: Parameters<typeof build>[0]): Promise<Output> {
  const built = await build({
    ...config,
    logLevel: 'silent',
    build: { write: false, ...config?.build },
  });
  return [built].flat().flatMap((each) => ('output' in each ? each.output : []));
}

async function buildOf(name: string): Promise<Output> {
  const entry = path.join(folder, `${name}.js`);
  writeFileSync(entry, `import '${name}';\n`);
  const { find, tell } = shippedIn('A test');
  return outputOf({
    root: folder,
    configFile: false,
    plugins: [find(), tell],
    ssr: { noExternal: true },
    build: { ssr: entry },
  });
}

function packageOf(name: string, license: string, files: Readonly<Record<string, string>>) {
  const its = path.join(folder, 'node_modules', name);
  mkdirSync(its, { recursive: true });
  const about = JSON.stringify({ name, version: '1.0.0', license, main: 'index.js' });
  const all = { 'package.json': about, 'index.js': 'console.log(1);', ...files };
  for (const [file, text] of Object.entries(all)) writeFileSync(path.join(its, file), text);
  return { name, version: '1.0.0', license, folder: its };
}

function assetNamed(output: Output, name: string): string {
  const found = output.find(({ fileName }) => fileName === name);
  return found?.type === 'asset' ? String(found.source) : '';
}

/** As the innermost folder of packages in its path says. */
function packageIn(id: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
}
