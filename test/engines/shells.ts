/** The bare shells of SpiderMonkey and JavaScriptCore: no page, no Node, only `print`. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { printing } from './bundle.ts';
import { readLines, type Ask, type Engine, type Played } from './engine.ts';

/** Debian names the shell for its release; newest first. */
const spiderMonkeyNames = ['js140', 'js128', 'js115', 'js102', 'js91', 'js78', 'js'];
const jscNames = ['jsc'];
const jscOnMac = '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc';

export const spiderMonkey: Engine = {
  name: 'SpiderMonkey',
  howToGet: 'On Debian 12: apt-get install libmozjs-102-dev. On Debian 13: libmozjs-128-dev.',
  find: () => onPath(spiderMonkeyNames).find((program) => versionOfSpiderMonkey(program) !== null),
  play: (program, script) =>
    playInShell(program, script, versionOfSpiderMonkey(program) ?? 'unknown'),
};

export const javaScriptCore: Engine = {
  name: 'JavaScriptCore',
  howToGet:
    'On Debian 12: apt-get install libjavascriptcoregtk-4.0-bin. On Debian 13: libjavascriptcoregtk-bin.',
  find: () => [...onPath(jscNames), jscOnMac].find((place) => existsSync(place)),
  play: (program, script) => playInShell(program, script, versionOfPackage(program)),
};

async function playInShell(program: string, script: string, version: string): Promise<Played> {
  const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-'));
  const file = path.join(folder, 'script.js');
  writeFileSync(file, printing(script));
  const inShell: Ask = async () => {
    const { stdout } = await promisify(execFile)(program, [file]);
    return stdout.trimEnd();
  };
  try {
    return { version, places: [await readLines('shell', inShell)] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .filter((place) => existsSync(place));
}

/** Null for another program of that name: on Debian, Node may be called `js` too. */
function versionOfSpiderMonkey(program: string): string | null {
  return /^JavaScript-C(\S+)/.exec(printed(program, ['--version']))?.[1] ?? null;
}

/** This shell does not tell its version; Debian knows of which package it is a file. */
function versionOfPackage(program: string): string {
  const owner = /^[^:]+/.exec(printed('dpkg-query', ['--search', program]))?.[0];
  if (owner === undefined) return 'unknown';
  return printed('dpkg-query', ['--show', '--showformat=${Version}', owner]) || 'unknown';
}

function printed(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
