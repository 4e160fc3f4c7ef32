/** Under which licences the shipped packages stand, and their texts, as these licences ask. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./packages.mjs').Package} Package */

/** Licences that let their work be passed on inside another under the MIT licence. */
export const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
];

const textName = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;
/** What follows is of works that a package has taken in, which are not shipped with the rest of it. */
const ofOthers = /^# Licenses of bundled dependencies$/m;

/**
 * @param {string} expression of SPDX, as `MIT` or `(MIT OR Apache-2.0)`; what is nested deeper is not allowed
 * @returns {boolean}
 */
export function isAllowed(expression) {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowedLicences.includes(each)));
}

/**
 * All texts, each once, and above it the packages that it is of.
 * @param {string} title of what ships them
 * @param {readonly Package[]} packages
 * @returns {string}
 */
export function noticesOf(title, packages) {
  /** @type {Map<string, Package[]>} */
  const byText = new Map();
  for (const each of packages) {
    const text = licenceText(each);
    byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  const notices = Array.from(byText, ([text, those]) => {
    const names = those.map(({ name, version, license }) => `${name} ${version} (${license})`);
    return `${Array.from(new Set(names)).join('\n')}\n\n${text}`;
  });
  const head = `${title} contains work of others, under the licences below.`;
  return `${[head, ...notices].join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}

/**
 * @param {Package} shipped
 * @returns {string}
 */
function licenceText({ name, folder }) {
  const files = readdirSync(folder)
    .filter((file) => textName.test(file))
    .toSorted();
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const text = (texts.length > 0 ? texts.join('\n') : licenceInReadme(folder)).replaceAll('\r', '');
  if (text.trim() === '') {
    throw new Error(`${name} is shipped, and neither a file nor its README has its licence`);
  }
  return text.split(ofOthers)[0].trim();
}

/**
 * What stands under its heading there, up to the next one.
 * @param {string} folder
 */
function licenceInReadme(folder) {
  const file = path.join(folder, 'README.md');
  if (!existsSync(file)) return '';
  const heading = /^(?:#+ .*licen[cs]e.*|.*licen[cs]e.*\n-{3,})$/im;
  const [, ...after] = readFileSync(file, 'utf8').replaceAll('\r', '').split(heading);
  return after.join('').split(/^#|^.+\n-{3,}$/m)[0];
}
