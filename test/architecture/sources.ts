import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

export interface Source {
  /** Relative to src, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Every source of the product, in a steady order. */
export function sources(): Source[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
    .map((file) => ({
      file: file.split(path.sep).join('/'),
      text: readFileSync(path.join(src, file), 'utf8'),
    }))
    .toSorted((one, other) => (one.file < other.file ? -1 : 1));
}
