/** Modules as one classic script: no imports left, and a language old enough for any shell. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const modelAndRuns = fileURLToPath(new URL('engineLines.ts', import.meta.url));
/** The one global that the script adds. */
const face = 'clayLayer';

/** @param entry the file whose exports the global has; by default the model and its runs */
export async function bundle(entry = modelAndRuns): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    // As in Node, where all words are there from the beginning.
    resolve: { conditions: ['module'] },
    build: {
      write: false,
      target: 'es2020',
      minify: false,
      lib: { entry, formats: ['iife'], name: face },
    },
  });
  const outputs = 'close' in built ? [] : [built].flat().flatMap(({ output }) => output);
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
  if (chunks.length !== 1) throw new Error(`the bundle has ${chunks.length} scripts: expected one`);
  return chunks[0];
}

/** The bundle, followed by what makes a bare shell write all its lines. */
export function printing(script: string): string {
  return `${script}\nprint(${asking(0, 1)});\n`;
}

/** An expression that follows the bundle in its script: the lines of one worker, as one text. */
export function asking(part: number, parts: number): string {
  return `${face}.engineLines(${part}, ${parts}).join('\\n')`;
}
