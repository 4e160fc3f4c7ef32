/** The browser the page is tested in: one that is installed, or on Debian as root, Debian's. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run } from './child.mjs';

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string | undefined} the path of an installed Chromium, Chrome or Edge */
export function findChromium() {
  return placesHere().find((place) => existsSync(place));
}

/** @returns {Promise<string | undefined>} the same, after installing one where that is possible */
export async function findOrInstallChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (isDebian() && process.getuid?.() === 0) {
    process.stderr.write('Installing Chromium for the browser tests. This takes about a minute.\n');
    await installDebianChromium();
  }
  const installed = findChromium();
  if (installed === undefined) process.stderr.write(howToGetOne());
  return installed;
}

function placesHere() {
  const { env, platform } = process;
  const chosen = env['CHROME_PATH'] === undefined ? [] : [env['CHROME_PATH']];
  return [...chosen, ...usualPlaces(env, platform)];
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
function usualPlaces(env, platform) {
  if (platform === 'darwin') {
    return pairs(['/Applications', `${env['HOME']}/Applications`], macApplications);
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]);
    return pairs(
      folders.filter((folder) => folder !== undefined),
      windowsPrograms,
    );
  }
  return pairs((env['PATH'] ?? '').split(path.delimiter).filter(Boolean), namesOnPath);
}

/**
 * Names first: any Chromium is better than an Edge in an earlier folder.
 * @param {readonly string[]} folders
 * @param {readonly string[]} names
 */
function pairs(folders, names) {
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Ubuntu is left out: its package of that name is a stub that asks for snap. */
function isDebian() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID="?(debian|raspbian|kali)"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function installDebianChromium() {
  /** @type {import('node:child_process').SpawnOptions} */
  const options = {
    stdio: ['ignore', 'ignore', process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // A stale or half-reachable package list may still install, so its failure is not the end.
  await run('apt-get', ['update', '-qq'], options);
  await run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', 'chromium'], options);
}

function howToGetOne() {
  return (
    '\nThe browser tests need Chromium, Chrome or Edge, and none was found.\n' +
    '  Debian:        apt-get install chromium   (as root, npm test does it itself)\n' +
    '  Other Linux:   install Chrome from https://www.google.com/chrome/\n' +
    '  macOS, Windows: the same, or Edge from https://www.microsoft.com/edge\n' +
    'One that is somewhere else can be named: CHROME_PATH=/path/to/chrome npm test\n'
  );
}
