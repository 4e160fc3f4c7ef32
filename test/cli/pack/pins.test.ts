/** What is installed is what was chosen: exact versions, known bytes, no script that nobody has allowed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../src/cli/launch/root.mjs';

type Locked = {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
};

const project = read('package.json');
const { '': _self, ...locked }: Readonly<Record<string, Locked>> =
  read('package-lock.json').packages;

test('every package in the lockfile is known by its hash, and none by a registry', () => {
  const entries = Object.entries(locked);
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)).toEqual(
    [],
  );
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('every version is exact, and the installed package asks for none', () => {
  const versions: readonly string[] = Object.values(project.devDependencies);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(project).not.toHaveProperty('dependencies');
});

test('every install script is allowed or refused by name', () => {
  const withScripts = Object.entries(locked)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([key]) => key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length));
  const decided = Object.keys(project.allowScripts);
  expect(withScripts.filter((name) => !decided.includes(name))).toEqual([]);
});

test('the package runs no script where it is installed', () => {
  const ofInstall = ['preinstall', 'install', 'postinstall', 'prepare'];
  expect(Object.keys(project.scripts).filter((name) => ofInstall.includes(name))).toEqual([]);
});

function read(name: string) {
  return JSON.parse(readFileSync(path.join(root, name), 'utf8'));
}
