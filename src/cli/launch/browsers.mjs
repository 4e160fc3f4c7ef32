/** The browsers the page is tested in: those that are installed, or on Debian as root, Debian's. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run } from './child.mjs';

/**
 * @typedef {object} Browser
 * @property {string} name as a person would call it, with its kin
 * @property {string} variable of the environment, which may name its program
 * @property {string} debianPackage
 * @property {string} site where it is to be had for every other system
 * @property {readonly string[]} onPath names of its program, the preferred first
 * @property {readonly string[]} onMac below a folder of applications
 * @property {readonly string[]} onWindows below a folder of programs
 */

/** @type {Browser} */
export const chromium = {
  name: 'Chromium, Chrome or Edge',
  variable: 'CHROME_PATH',
  debianPackage: 'chromium',
  site: 'https://www.google.com/chrome/',
  onPath: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  onMac: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  onWindows: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** @type {Browser} */
export const firefox = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  debianPackage: 'firefox-esr',
  site: 'https://www.mozilla.org/firefox/',
  onPath: ['firefox-esr', 'firefox'],
  onMac: ['Firefox.app/Contents/MacOS/firefox'],
  onWindows: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * @param {Browser} browser
 * @returns {string | undefined} the path of its program, where it is installed
 */
export function findBrowser(browser) {
  const chosen = process.env[browser.variable];
  const places = chosen === undefined ? usualPlaces(browser) : [chosen, ...usualPlaces(browser)];
  return places.find((place) => existsSync(place));
}

/**
 * Installs those that are missing, where that is possible.
 * @param {readonly Browser[]} browsers
 */
export async function installMissing(browsers) {
  const missing = browsers.filter((browser) => findBrowser(browser) === undefined);
  if (missing.length === 0 || !canInstall()) return;
  const packages = missing.map(({ debianPackage }) => debianPackage);
  process.stderr.write(
    `Installing ${packages.join(' and ')} for the browser tests. This takes about a minute.\n`,
  );
  await installDebianPackages(packages);
}

/** Ubuntu is left out: its packages of these names are stubs that ask for snap. */
export function canInstall() {
  if (process.getuid?.() !== 0) return false;
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID="?(debian|raspbian|kali)"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {Browser} browser
 * @returns {string} one line
 */
export function howToGet({ debianPackage, site, variable }) {
  return (
    `On Debian: apt-get install ${debianPackage}. Elsewhere: ${site}. ` +
    `One in an unusual place can be named: ${variable}=/path/to/it`
  );
}

/**
 * @param {Browser} browser
 * @returns {readonly string[]}
 */
function usualPlaces({ onPath, onMac, onWindows }) {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return pairs(['/Applications', `${env['HOME']}/Applications`], onMac);
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]);
    return pairs(
      folders.filter((folder) => folder !== undefined),
      onWindows,
    );
  }
  return pairs((env['PATH'] ?? '').split(path.delimiter).filter(Boolean), onPath);
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
