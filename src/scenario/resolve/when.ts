/** When a dilemma or an event may come, and that it can come at all. */
import type { Path } from '../offsets.ts';
import type { Reading } from '../reading.ts';
import type { When } from '../scenario.ts';
import type { WrittenWhen } from '../schema/occasion.ts';
import { readConditions } from './conditions.ts';
import type { Setting } from './setting.ts';

export function readWhen(
  reading: Reading,
  path: Path,
  written: WrittenWhen,
  setting: Setting,
): When {
  const { chance = 1, running = [], notRunning = [] } = written;
  const [from, to] = written.quarters ?? [1, setting.quarters];
  const when = { quarters: [from, to], chance, running, notRunning } as const;
  if (from > to) reading.fault([...path, 'quarters'], { kind: 'wrongOrder', low: from, high: to });
  if (from > setting.quarters) {
    const what = { kind: 'beyondGame', quarter: from, last: setting.quarters } as const;
    reading.fault([...path, 'quarters', 0], what);
  }
  if (chance === 0) reading.fault([...path, 'chance'], { kind: 'noChance' });
  checkPolicies(reading, path, when, setting);
  return { ...when, conditions: readConditions(reading, [...path, 'if'], written.if, setting) };
}

/** What is asked as a quarter begins is what ran in the quarter before it. */
export function firstRunning(policy: string, { hand }: Setting): number | null {
  const from = hand?.get(policy);
  return from === undefined ? null : from + 1;
}

function checkPolicies(
  reading: Reading,
  path: Path,
  { quarters: [, last], running, notRunning }: Omit<When, 'conditions'>,
  setting: Setting,
): void {
  for (const [at, policy] of running.entries()) {
    const here = [...path, 'running', at];
    if (notRunning.includes(policy)) reading.fault(here, { kind: 'bothRunning', policy });
    if (!checkKnown(reading, here, policy, setting) || setting.hand === null) continue;
    const first = firstRunning(policy, setting);
    if (first === null) reading.fault(here, { kind: 'notInHand', policy });
    else if (first > last) reading.fault(here, { kind: 'runsTooLate', policy, first, last });
  }
  for (const [at, policy] of notRunning.entries()) {
    checkKnown(reading, [...path, 'notRunning', at], policy, setting);
  }
}

function checkKnown(reading: Reading, path: Path, policy: string, { policies }: Setting): boolean {
  if (policies === null || policies.includes(policy)) return true;
  const near = reading.nearest(policy, policies);
  reading.fault(path, { kind: 'unknownPolicy', policy, nearest: near });
  return false;
}
