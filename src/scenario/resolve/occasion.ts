/** Dilemmas and events as they are played: when they come, what they do, and that they can come at all. */
import type { Path } from '../offsets.ts';
import type { Reading } from '../reading.ts';
import type { Answer, Consequence, Dilemma, ScenarioEvent, When } from '../scenario.ts';
import type {
  WrittenAnswer,
  WrittenConsequence,
  WrittenDilemma,
  WrittenEvent,
  WrittenWhen,
} from '../schema/occasion.ts';
import { stated } from '../stated.ts';
import { readConditions } from './conditions.ts';
import { checkAimable, readEffects } from './effects.ts';
import { readPart, type Extent } from './places.ts';
import type { Setting } from './setting.ts';

export function readDilemma(
  reading: Reading,
  path: Path,
  written: WrittenDilemma,
  setting: Setting,
): Dilemma {
  checkIds(reading, [...path, 'answers'], written.answers);
  return {
    id: written.id,
    title: reading.text([...path, 'title'], written.title),
    text: reading.text([...path, 'text'], written.text),
    source: reading.text([...path, 'source'], written.source),
    when: readWhen(reading, [...path, 'when'], written.when ?? {}, setting),
    answers: written.answers.map((answer, at) =>
      readAnswer(reading, [...path, 'answers', at], answer, setting),
    ),
  };
}

function readAnswer(reading: Reading, path: Path, written: WrittenAnswer, extent: Extent): Answer {
  return {
    id: written.id,
    label: reading.text([...path, 'label'], written.label),
    debrief: reading.text([...path, 'debrief'], written.debrief),
    ...readConsequence(reading, path, written, extent),
  };
}

export function readEvent(
  reading: Reading,
  path: Path,
  written: WrittenEvent,
  setting: Setting,
): ScenarioEvent {
  return {
    id: written.id,
    title: reading.text([...path, 'title'], written.title),
    text: reading.text([...path, 'text'], written.text),
    when: readWhen(reading, [...path, 'when'], written.when ?? {}, setting),
    ...readConsequence(reading, path, written, setting),
  };
}

function readConsequence(
  reading: Reading,
  path: Path,
  written: WrittenConsequence,
  extent: Extent,
): Consequence {
  const effects = readEffects(written.effects);
  const where = readPart(reading, path, written, extent);
  if (where.branch !== null || where.tier !== null) {
    checkAimable(reading, [...path, 'effects'], effects);
  }
  return {
    costDollars: written.cost ?? 0,
    budgetDollars: written.budget ?? 0,
    attention: written.attention ?? 0,
    effects,
    rampWeeks: written.ramp ?? 1,
    lastsQuarters: written.lasts ?? null,
    shifts: stated(written.shifts ?? {}),
    where,
  };
}

function readWhen(reading: Reading, path: Path, written: WrittenWhen, setting: Setting): When {
  const { chance = 1, running = [], notRunning = [] } = written;
  const [from, to] = written.quarters ?? [1, setting.quarters];
  if (from > to) reading.fault([...path, 'quarters'], { kind: 'wrongOrder', low: from, high: to });
  if (from > setting.quarters) {
    const what = { kind: 'beyondGame', quarter: from, last: setting.quarters } as const;
    reading.fault([...path, 'quarters', 0], what);
  }
  if (chance === 0) reading.fault([...path, 'chance'], { kind: 'noChance' });
  for (const [at, id] of running.entries()) {
    checkRunning(reading, [...path, 'running', at], id, setting, notRunning);
  }
  for (const [at, id] of notRunning.entries()) {
    checkKnown(reading, [...path, 'notRunning', at], id, setting);
  }
  return {
    quarters: [from, to],
    chance,
    conditions: readConditions(reading, [...path, 'if'], written.if, setting),
    running,
    notRunning,
  };
}

function checkRunning(
  reading: Reading,
  path: Path,
  id: string,
  setting: Setting,
  notRunning: readonly string[],
): void {
  if (notRunning.includes(id)) reading.fault(path, { kind: 'bothRunning', policy: id });
  if (!checkKnown(reading, path, id, setting)) return;
  if (setting.hand === null || setting.hand.has(id)) return;
  reading.fault(path, { kind: 'notInHand', policy: id });
}

function checkKnown(reading: Reading, path: Path, id: string, { policies }: Setting): boolean {
  if (policies === null || policies.includes(id)) return true;
  const near = reading.nearest(id, policies);
  reading.fault(path, { kind: 'unknownPolicy', policy: id, nearest: near });
  return false;
}

/** Two of the same name in one list cannot be told apart. */
export function checkIds(
  reading: Reading,
  path: Path,
  list: readonly { readonly id: string }[],
): void {
  const seen = new Set<string>();
  for (const [at, { id }] of list.entries()) {
    if (seen.has(id)) reading.fault([...path, at, 'id'], { kind: 'repeatedId', id });
    seen.add(id);
  }
}
