/**
 * The scorecard: six lines, a medal for each, and one sentence for the whole; never a single score.
 * Everything is held against the same world and luck in which nobody decided anything, so a medal is
 * for what the leader added. The rule stands in docs/debrief.md. Thresholds are conventions: they were
 * chosen so that they tell strategies apart on all shipped departments, and measure nothing else.
 */
import type { Truth } from '../../model/index.ts';
import { chronicleOf, sustainedOf, type Chronicle } from './chronicle.ts';
import type { Past } from './observation.ts';
import { medals, scores, type Mark, type Medal, type Score } from './scorecard.ts';

export function scorecardOf(past: Past): readonly Mark[] {
  const chronicle = chronicleOf(past);
  return scores.map((score) => ({ score, ...judges[score](chronicle) }));
}

type Judged = Omit<Mark, 'score'>;

const judges: Readonly<Record<Score, (chronicle: Chronicle) => Judged>> = {
  trust,
  openness,
  publicValue,
  harm,
  cost,
  lasting,
};

/** @param least what must be gained for gold, silver and bronze */
function gained(value: number, untouched: number, least: Steps): Judged {
  return { value, untouched, medal: medalFor(value - untouched, least) };
}

type Steps = readonly [gold: number, silver: number, bronze: number];

function medalFor(gain: number, least: Steps): Medal {
  return medals[least.findIndex((step) => gain >= step)] ?? 'none';
}

function trust({ later, untouchedLater }: Chronicle): Judged {
  return gained(later.trust, untouchedLater.trust, [0.08, 0.05, 0.02]);
}

/** Practice, a year on, of those who do it unbidden. */
function openness(chronicle: Chronicle): Judged {
  const { later, untouchedLater, size } = chronicle;
  const unbidden = ({ practice, compelled }: Truth): number => practice - compelled / size;
  const judged = gained(unbidden(later), unbidden(untouchedLater), [0.2, 0.1, 0.04]);
  return { ...judged, medal: heldByTrust(chronicle, judged.medal) };
}

/** The culture that is there a year on, if most of what she left is still there. */
function lasting(chronicle: Chronicle): Judged {
  const { later, untouchedLater, end } = chronicle;
  const judged = gained(sustainedOf(later), sustainedOf(untouchedLater), [0.25, 0.15, 0.07]);
  const isKept = sustainedOf(later) >= kept * sustainedOf(end);
  return { ...judged, medal: isKept ? heldByTrust(chronicle, judged.medal) : 'none' };
}

/** Of what stood on the day she left, so much must stand a year on. */
const kept = 0.75;

/** Practice without trust is obedience: where trust has won nothing, there is no more than bronze. */
function heldByTrust(chronicle: Chronicle, medal: Medal): Medal {
  const isBetter = medal === 'gold' || medal === 'silver';
  return isBetter && trust(chronicle).medal === 'none' ? 'bronze' : medal;
}

/** Hours saved to the staff and given to the public, the year on included. */
function publicValue(chronicle: Chronicle): Judged {
  const { later, untouchedLater, size, scenario } = chronicle;
  const { benefitHours, publicHours, trueUsefulnessMean } = scenario.parameters;
  const most = size * later.week * (benefitHours + publicHours) * trueUsefulnessMean;
  const [value, untouched] = [hoursOf(later), hoursOf(untouchedLater)];
  const share = most > 0 ? (value - untouched) / most : 0;
  return { value, untouched, medal: medalFor(share, [0.1, 0.05, 0.02]) };
}

function hoursOf({ benefitHours, publicHours }: Truth): number {
  return benefitHours + publicHours;
}

/** Material incidents, whether anybody reported them or not, the year on included. */
function harm({ past: { game, later, untouched: before } }: Chronicle): Judged {
  const value = materialIn(game.truth) + materialIn(later.truth.slice(1));
  const untouched = materialIn(before);
  const more = value - untouched;
  const isBetter = more < 0 && more <= -untouched / 10;
  if (isBetter) return { value, untouched, medal: 'gold' };
  if (more <= untouched / 20) return { value, untouched, medal: 'silver' };
  return { value, untouched, medal: more <= Math.max(1, untouched / 3) ? 'bronze' : 'none' };
}

function materialIn(weeks: readonly Truth[]): number {
  return weeks.reduce((sum, { materialIncidents }) => sum + materialIncidents, 0);
}

/** Dollars for each hour that was gained net of the hours it took. */
function cost({ quarters, later, untouchedLater, past }: Chronicle): Judged {
  const value = quarters.reduce((sum, { report }) => sum + report.spentDollars, 0);
  const untouched = past.untouchedDollars;
  const hours =
    hoursOf(later) - later.costHours - (hoursOf(untouchedLater) - untouchedLater.costHours);
  const price = (value - untouched) / hours;
  return { value, untouched, medal: hours > 0 ? medalFor(-price, [-200, -500, -1500]) : 'none' };
}
