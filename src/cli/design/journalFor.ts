/** A journal that is to be played on many lucks. */
import { openGame, whyNot, type Decision, type Journal } from '../../game/index.ts';
import { formatPlace, type Scenario } from '../../scenario/index.ts';
import type { Words } from '../../words/index.ts';
import { readJournalFile } from '../inputFiles.ts';
import { refuse, sayRefusal } from '../readRun.ts';

/** What no luck allows is a slip of the pen; the rest is left out where it is not possible, and counted. */
export function journalFor(scenario: Scenario, file: string, words: Words): Journal | null {
  const read = readJournalFile(file, words);
  if (read === null) return null;
  const opening = openGame(scenario);
  for (const [at, decision] of read.journal.entries()) {
    const obstacle = unknownAnswer(scenario, decision) ?? whyNot(opening, decision);
    if (obstacle === null || !isSlip(obstacle)) continue;
    const sentence = sayRefusal(read, { at, obstacle }, words);
    refuse(`${formatPlace(read.placeOf(at))}: decisions[${at}]: ${sentence}`);
    return null;
  }
  return read.journal;
}

type Obstacle = NonNullable<ReturnType<typeof whyNot>>;
type Slip = Extract<Obstacle, { readonly kind: `unknown${string}` }>;

function isSlip(obstacle: Obstacle): obstacle is Slip {
  return obstacle.kind.startsWith('unknown');
}

/** The rules look at an answer only where its dilemma is open, and at the opening none of these is yet. */
function unknownAnswer({ dilemmas }: Scenario, decision: Decision): Slip | null {
  if (decision.kind !== 'answer') return null;
  const { dilemma, answer } = decision;
  const answers = dilemmas.find(({ id }) => id === dilemma)?.answers;
  const isKnown = answers === undefined || answers.some(({ id }) => id === answer);
  return isKnown ? null : { kind: 'unknownAnswer', answer };
}
