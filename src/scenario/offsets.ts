/** Where the values and keys of a YAML tree stand in its file, counted in characters from its start, and how they were typed. */
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';

export type Path = readonly PropertyKey[];

export type Offsets = {
  /** The value at a path, or the nearest thing above it that is there. */
  readonly ofValue: (path: Path) => number;
  /** A key of the map at a path. */
  readonly ofKey: (path: Path, key: string) => number;
  /** A scalar as it was typed; null for anything else. */
  readonly sourceOf: (path: Path) => string | null;
};

type Pairs = ReadonlyMap<string, YAMLMap['items'][number]>;

export function offsetsIn(contents: unknown): Offsets {
  // A map of thousands of faulty keys is asked for each of them.
  const known = new Map<YAMLMap, Pairs>();

  function pairsOf(map: YAMLMap): Pairs {
    const pairs = known.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair.key), pair]));
    known.set(map, pairs);
    return pairs;
  }

  function childOf(node: unknown, part: PropertyKey): unknown {
    if (isMap(node)) return pairsOf(node).get(String(part))?.value;
    return isSeq(node) ? node.items[Number(part)] : undefined;
  }

  function ofValue(path: Path): number {
    let node = contents;
    let offset = startOf(node) ?? 0;
    for (const part of path) {
      node = childOf(node, part);
      const start = startOf(node);
      if (start === null) return offset;
      offset = start;
    }
    return offset;
  }

  function ofKey(path: Path, key: string): number {
    const map = path.reduce(childOf, contents);
    const pair = isMap(map) ? pairsOf(map).get(key) : undefined;
    return startOf(pair?.key) ?? ofValue(path);
  }

  function sourceOf(path: Path): string | null {
    const node = path.reduce(childOf, contents);
    return isScalar(node) ? (node.source ?? null) : null;
  }

  return { ofValue, ofKey, sourceOf };
}

export function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

export function startOf(node: unknown): number | null {
  return isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? null) : null;
}
