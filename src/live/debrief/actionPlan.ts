/** What somebody means to do on Monday: kept on this machine only, from one game to the next. */
export type Intention = { readonly what: string; readonly who: string; readonly when: string };

const intentionsMost = 3;
const none: Intention = { what: '', who: '', when: '' };
const place = 'clay-layer.plan';

/** @returns always three lines, empty where nothing was kept */
export function readPlan(): readonly Intention[] {
  let kept: unknown = null;
  try {
    kept = JSON.parse(localStorage.getItem(place) ?? '[]');
  } catch {
    // No storage, or not ours: a plan can be written anew, and the page goes on.
  }
  const lines: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return Array.from({ length: intentionsMost }, (_, at) => intentionOf(lines[at]));
}

export function keepPlan(plan: readonly Intention[]): void {
  try {
    localStorage.setItem(place, JSON.stringify(plan));
  } catch {
    // Without storage the plan holds until the page closes; it can still be printed.
  }
}

function intentionOf(kept: unknown): Intention {
  if (typeof kept !== 'object' || kept === null) return none;
  const text = (name: keyof Intention): string => {
    const value: unknown = Object.entries(kept).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value.slice(0, 2000) : '';
  };
  return { what: text('what'), who: text('who'), when: text('when') };
}
