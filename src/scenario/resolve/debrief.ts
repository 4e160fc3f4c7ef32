/** What is asked before, and said after: predictions, notes, questions to discuss, endings. */
import { defaultNoticeable } from '../defaults.ts';
import type { Path } from '../offsets.ts';
import { readTexts, type Reading } from '../reading.ts';
import type { Ending, Prediction, QuarterNote, Scenario } from '../scenario.ts';
import type { WrittenScenario } from '../schema/scenario.ts';
import { readConditions } from './conditions.ts';
import { readPart } from './places.ts';
import type { Setting } from './setting.ts';

type Debrief = Pick<Scenario, 'predictions' | 'discussion' | 'notes' | 'endings'>;

export function readDebrief(reading: Reading, written: WrittenScenario, setting: Setting): Debrief {
  return {
    predictions: readPredictions(reading, written, setting),
    discussion: readTexts(reading, ['discussion'], written.discussion),
    notes: readNotes(reading, written, setting),
    endings: readEndings(reading, written, setting),
  };
}

function readPredictions(
  reading: Reading,
  { predictions = [] }: WrittenScenario,
  setting: Setting,
): readonly Prediction[] {
  return predictions.map((written, at) => {
    const path: Path = ['predictions', at];
    const { quarter, measure, branch, noticeable } = written;
    checkQuarter(reading, [...path, 'quarter'], quarter, setting);
    return {
      quarter,
      question: reading.text([...path, 'question'], written.question),
      measure,
      branch: readPart(reading, path, { branch }, setting).branch,
      noticeable: noticeable ?? defaultNoticeable,
    };
  });
}

function readNotes(
  reading: Reading,
  { notes = [] }: WrittenScenario,
  setting: Setting,
): readonly QuarterNote[] {
  return notes.map(({ quarter, text }, at) => {
    checkQuarter(reading, ['notes', at, 'quarter'], quarter, setting);
    return { quarter, text: reading.text(['notes', at, 'text'], text) };
  });
}

function checkQuarter(reading: Reading, path: Path, quarter: number, { quarters }: Setting): void {
  if (quarter > quarters) reading.fault(path, { kind: 'beyondGame', quarter, last: quarters });
}

function readEndings(
  reading: Reading,
  { endings = [] }: WrittenScenario,
  setting: Setting,
): readonly Ending[] {
  const always = endings.findIndex((ending) => (ending.if ?? []).length === 0);
  return endings.map((written, at) => {
    const path: Path = ['endings', at];
    if (always >= 0 && at > always) reading.warn(path, { kind: 'neverEnds', before: always + 1 });
    return {
      title: reading.text([...path, 'title'], written.title),
      text: reading.text([...path, 'text'], written.text),
      conditions: readConditions(reading, [...path, 'if'], written.if, setting),
    };
  });
}
