/** Which documents are built into the page as guides: the name in the address, and the English file. */
import path from 'node:path';
import { root } from './root.mjs';

/** @typedef {{ readonly guide: string, readonly language: 'en' | 'fr', readonly file: string }} GuideFile */

const english = {
  facilitator: 'docs/facilitator.md',
  cards: 'docs/cards.md',
  paper: 'docs/paper.md',
  scenarios: 'docs/scenarios.md',
  model: 'docs/model/odd.md',
  findings: 'docs/model/findings.md',
  sensitivity: 'docs/model/sensitivity.md',
  trace: 'docs/model/trace.md',
  privacy: 'docs/privacy.md',
  accessibility: 'docs/accessibility.md',
  threats: 'docs/threats.md',
  readme: 'README.md',
  contributing: 'docs/CONTRIBUTING.md',
  changelog: 'docs/CHANGELOG.md',
};

/** @type {readonly GuideFile[]} */
export const guideFiles = Object.entries(english).flatMap(([guide, file]) => {
  return [
    { guide, language: /** @type {const} */ ('en'), file: path.join(root, file) },
    { guide, language: /** @type {const} */ ('fr'), file: path.join(root, inFrench(file)) },
  ];
});

/**
 * @param {string} file
 * @returns {GuideFile | undefined} undefined where it is no guide
 */
export function guideAt(file) {
  return guideFiles.find((each) => each.file === file);
}

/** @param {GuideFile} guideFile */
export function englishOf({ guide }) {
  return path.join(root, english[/** @type {keyof typeof english} */ (guide)]);
}

/**
 * Beside the English, but for what lies at the top, where there is room for one language.
 * @param {string} file
 */
function inFrench(file) {
  const french = file.replace(/\.md$/, '.fr.md');
  return french.startsWith('docs/') ? french : `docs/${french}`;
}
