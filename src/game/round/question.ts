/** What each quarter asks before it runs: the scenario's question, or else one of the game's own. */
import type { Measure, Prediction, Scenario, Text } from '../../scenario/index.ts';
import type { Journal } from '../journal.ts';
import type { Playing } from '../now.ts';

export const reportedMeasures = [
  'reportedPractice',
  'reportedGoodNews',
  'reportedBadNews',
  'reportedIncidents',
] as const satisfies readonly Measure[];
export type ReportedMeasure = (typeof reportedMeasures)[number];

export type Question = Omit<Prediction, 'question'> & {
  /** The scenario's, 1 for its first; 0: the game's own. */
  readonly number: number;
  /** As the scenario words it; null: the words are the game's, by the measure. */
  readonly text: Text | null;
};

/** What a leader who only reads reports can be asked, and how much of it is worth a word. */
const own: readonly { readonly measure: ReportedMeasure; readonly noticeable: number }[] = [
  { measure: 'reportedPractice', noticeable: 0.02 },
  { measure: 'reportedBadNews', noticeable: 2 },
  { measure: 'reportedIncidents', noticeable: 1 },
];

/** The question of the quarter that is being decided. */
export function questionNow({ phase, scenario, quarter }: Playing): Question | null {
  return phase === 'deciding' ? questionOf(scenario, quarter) : null;
}

/** The question that was answered before a quarter, or else the one that the quarter asks. */
export function questionIn(scenario: Scenario, journal: Journal, quarter: number): Question {
  const said = journal.find((it) => it.kind === 'predict' && it.quarter === quarter);
  return said?.kind === 'predict' && said.question === 0
    ? ownQuestion(quarter)
    : questionOf(scenario, quarter);
}

function questionOf({ predictions }: Scenario, quarter: number): Question {
  const at = predictions.findIndex((each) => each.quarter === quarter);
  if (at < 0) return ownQuestion(quarter);
  const { question, ...asked } = predictions[at];
  return { ...asked, number: at + 1, text: question };
}

function ownQuestion(quarter: number): Question {
  const asked = own[(quarter - 1) % own.length];
  return { ...asked, quarter, branch: null, number: 0, text: null };
}

/** Whether what answers it is reported, or else true. */
export function isReported({ measure }: Pick<Question, 'measure'>): boolean {
  return reportedMeasures.some((each) => each === measure);
}
