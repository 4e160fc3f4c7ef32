import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { modelVersion } from '../model/index.ts';

const project = new URL('../../package.json', import.meta.url);

/** Of the package, and of the model, which alone bears on the bits of a run. */
export function versions(): string {
  const { name, version } = z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(readFileSync(project, 'utf8')));
  return `${name} ${version}, model ${modelVersion}`;
}
