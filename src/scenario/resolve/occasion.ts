/** Dilemmas and events as they are played: what they say and what they do. */
import type { Path } from '../offsets.ts';
import type { Reading } from '../reading.ts';
import type { Answer, Consequence, Dilemma, ScenarioEvent } from '../scenario.ts';
import type {
  WrittenAnswer,
  WrittenConsequence,
  WrittenDilemma,
  WrittenEvent,
} from '../schema/occasion.ts';
import { stated } from '../stated.ts';
import { checkAimable, readEffects } from './effects.ts';
import { readPart, type Extent } from './places.ts';
import type { Setting } from './setting.ts';
import { readWhen } from './when.ts';

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

/** Two of the same name in one list cannot be told apart. */
function checkIds(reading: Reading, path: Path, list: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const [at, { id }] of list.entries()) {
    if (seen.has(id)) reading.fault([...path, at, 'id'], { kind: 'repeatedId', id });
    seen.add(id);
  }
}
