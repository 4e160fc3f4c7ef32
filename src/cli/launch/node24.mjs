/** The Node the project runs on: the one npm installed, or this one if it is new enough. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';

/** @returns {string | undefined} its path; if there is none, the reason is on stderr */
export function findNode24() {
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  const installed = path.join(root, 'node_modules', 'node', 'bin', executable);
  if (existsSync(installed)) return installed;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  process.stderr.write(
    `Clay Layer runs on Node 24; this is Node ${process.versions.node}, and npm did not bring 24.\n` +
      'Usually npm was told to run no install scripts (ignore-scripts in an .npmrc). Either allow\n' +
      'the one of the package "node" (npm rebuild node --ignore-scripts=false), or install Node 24\n' +
      'from https://nodejs.org, and run the command again.\n',
  );
  return undefined;
}
