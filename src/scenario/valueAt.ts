import type { Path } from './offsets.ts';

/** What stands at a path of a plain value; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => {
    return isRecord(at) && Object.hasOwn(at, part) ? Reflect.get(at, part) : undefined;
  }, value);
}

export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
