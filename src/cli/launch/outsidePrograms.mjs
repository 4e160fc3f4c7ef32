/** What the tests need and npm does not bring: what is installed, or on Debian as root, Debian's. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run } from './child.mjs';

/**
 * @typedef {object} OutsideProgram
 * @property {string} name as a person would call it, with its kin
 * @property {string} variable of the environment, which may name its program
 * @property {string} debianPackage
 * @property {string} site where it is to be had for every other system
 * @property {readonly string[]} onPath names of its program, the preferred first
 * @property {readonly string[]} onMac below a folder of applications
 * @property {readonly string[]} onWindows below a folder of programs
 */

/**
 * @param {OutsideProgram} program
 * @returns {string | undefined} its path, where it is installed
 */
export function findProgram(program) {
  const chosen = process.env[program.variable];
  const places = chosen === undefined ? usualPlaces(program) : [chosen, ...usualPlaces(program)];
  return places.find((place) => existsSync(place));
}

/**
 * Installs those that are missing, where that is possible.
 * @param {readonly OutsideProgram[]} programs
 * @param {string} purpose such as `browser tests`
 */
export async function installMissing(programs, purpose) {
  const missing = programs.filter((program) => findProgram(program) === undefined);
  if (missing.length === 0 || !canInstall()) return;
  const packages = missing.map(({ debianPackage }) => debianPackage);
  process.stderr.write(
    `Installing ${packages.join(' and ')} for the ${purpose}. This takes about a minute.\n`,
  );
  await installDebianPackages(packages);
}

/** Ubuntu is left out: its packages of browsers are stubs that ask for snap. */
export function canInstall() {
  if (process.getuid?.() !== 0) return false;
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID="?(debian|raspbian|kali)"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {OutsideProgram} program
 * @returns {string} one line
 */
export function howToGet({ debianPackage, site, variable }) {
  return (
    `On Debian: apt-get install ${debianPackage}. Elsewhere: ${site}. ` +
    `One in an unusual place can be named: ${variable}=/path/to/it`
  );
}

/**
 * @param {OutsideProgram} program
 * @returns {readonly string[]}
 */
function usualPlaces({ onPath, onMac, onWindows }) {
  const { env, platform } = process;
  const inPath = pairs((env['PATH'] ?? '').split(path.delimiter).filter(Boolean), onPath);
  if (platform === 'darwin') {
    return [...pairs(['/Applications', `${env['HOME']}/Applications`], onMac), ...inPath];
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]);
    return pairs(
      folders.filter((folder) => folder !== undefined),
      onWindows,
    );
  }
  return inPath;
}

/**
 * Names first: any Chromium is better than an Edge in an earlier folder.
 * @param {readonly string[]} folders
 * @param {readonly string[]} names
 */
function pairs(folders, names) {
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @param {readonly string[]} packages */
async function installDebianPackages(packages) {
  /** @type {import('node:child_process').SpawnOptions} */
  const options = {
    stdio: ['ignore', 'ignore', process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // A stale or half-reachable package list may still install, so its failure is not the end.
  await run('apt-get', ['update', '-qq'], options);
  await run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages], options);
}
