/** Files that a command writes: never half, never in place of something that cannot be replaced. */
import { accessSync, constants, existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Asked before the first run: an hour of runs for nothing would be a poor answer to a slip. */
export function canWrite(file: string): boolean {
  try {
    if (!existsSync(file)) accessSync(path.dirname(file), constants.W_OK);
    else if (statSync(file).isDirectory()) return false;
    else accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whoever stops it finds either the old file or the whole new one. */
export function writeWhole(file: string, text: string): void {
  const part = `${file}.part`;
  writeFileSync(part, text);
  renameSync(part, file);
}
