/**
 * Documents as guides in the page: `docs/privacy.md?guide` is that document, read while the page is built.
 * So the page carries no reader of Markdown, and there is one text for those who read it here and there.
 */
import { readFileSync } from 'node:fs';
import { guideAt } from './guideFiles.mjs';
import { guideOf } from './guideOf.mjs';

const asked = /\.md\?guide$/;

/**
 * @param {{ readonly pictured?: boolean }} [how] without pictures their words stand in for them: where the
 *   pictures are only being taken
 * @returns {import('vite').Plugin}
 */
export function guides({ pictured = true } = {}) {
  return {
    name: 'clay-layer:guides',
    load: {
      filter: { id: asked },
      handler(id) {
        const file = id.replace(/\?guide$/, '');
        const from = guideAt(file);
        if (from === undefined) {
          throw new Error(`${file} is no guide: put it into src/cli/launch/guideFiles.mjs.`);
        }
        this.addWatchFile(file);
        const guide = guideOf(from, readFileSync(file, 'utf8'));
        const pictures = pictured ? guide.pictures : [];
        return { code: moduleOf({ ...guide, pictures }), moduleType: 'js' };
      },
    },
  };
}

/**
 * Pictures are imported, so that the build finds a place for them, or takes them into the one file.
 * @param {ReturnType<typeof guideOf>} guide
 */
function moduleOf({ title, blocks, pictures }) {
  const imports = pictures.map((name, at) => `import picture${at} from './${name}';`);
  const names = pictures.map((_name, at) => `picture${at}`);
  return [
    ...imports,
    // Read faster than the same as an object of the language.
    `const text = JSON.parse(${JSON.stringify(JSON.stringify({ title, blocks }))});`,
    `export const guide = { ...text, pictures: [${names.join(', ')}] };`,
  ].join('\n');
}
