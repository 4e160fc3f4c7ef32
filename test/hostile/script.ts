/** All kinds and what tries them, as one script that Node and a page can run alike. */
import { fileURLToPath } from 'node:url';
import { bundle } from '../engines/bundle.ts';

export async function hostileScript(): Promise<string> {
  return bundle(fileURLToPath(new URL('tryInputs.ts', import.meta.url)));
}

/** Expressions that follow the script; their value is an answer. */
export const asking = {
  names: 'clayLayer.kinds.map(({ name, share }) => [name, share])',
  run: (kind: string, seed: number, count: number): string =>
    `clayLayer.tryInputs(${JSON.stringify(kind)}, ${seed}, ${count})`,
  inputs: (kind: string, seed: number, count: number): string =>
    `clayLayer.inputsOf(${JSON.stringify(kind)}, ${seed}, ${count})`,
  json: (kind: string, seed: number, count: number): string =>
    `clayLayer.inputsAsJson(${JSON.stringify(kind)}, ${seed}, ${count})`,
};
