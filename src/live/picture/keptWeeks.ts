/** Values by week, as many as a number of bytes holds: what was put there first makes room first. */
import type { World } from '../../model/index.ts';

export type KeptWeeks<Value> = {
  readonly get: (week: number) => Value | undefined;
  /** The last that is not after a week. */
  readonly before: (week: number) => Value | undefined;
  readonly keep: (week: number, value: Value) => void;
  readonly forget: () => void;
  readonly bytes: () => number;
};

export function keepWeeks<Value extends { readonly world: World }>(
  bytesMost: number,
): KeptWeeks<Value> {
  /** In the order in which they were put there. */
  const kept = new Map<number, Value>();
  let bytes = 0;

  function drop(week: number): void {
    const value = kept.get(week);
    if (value === undefined) return;
    kept.delete(week);
    bytes -= bytesOf(value.world);
  }

  return {
    get: (week) => kept.get(week),
    before: (week) => {
      const weeks = Array.from(kept.keys()).filter((each) => each <= week);
      return kept.get(Math.max(...weeks));
    },
    keep: (week, value) => {
      drop(week);
      kept.set(week, value);
      bytes += bytesOf(value.world);
      for (const first of kept.keys()) {
        if (bytes <= bytesMost || kept.size === 1) break;
        drop(first);
      }
    },
    forget: () => {
      kept.clear();
      bytes = 0;
    },
    bytes: () => bytes,
  };
}

/** Of what a world has for itself; the department it shares with the weeks around it. */
function bytesOf({ people, teams }: World): number {
  const columns = [...Object.values(people), teams.clayWork];
  return columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
