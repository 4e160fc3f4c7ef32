/**
 * The game on paper, as `docs/paper.md` tells it, so that it can be held against what the page says:
 * signal times permeability down the tiers, the report back up, and what moves trust and practice.
 */
import type { Policy, Scenario } from '../../../src/scenario/index.ts';
import { paperTracks, paperValuesOf, type PaperTrack } from './paperValues.ts';

/** What the sheet of a table holds; all on tracks from 0 to 10. */
export type Sheet = {
  /** How many drops of ten each tier of managers lets through, from the top. */
  readonly gauges: readonly number[];
  readonly trust: number;
  readonly practice: number;
};

/** What is in force, and in which quarter it began. */
export type Standing = readonly { readonly policy: Policy; readonly since: number }[];

export type PaperScenario = {
  readonly gauges: readonly number[];
  readonly trust: number;
  readonly message: number;
  readonly learning: number;
  readonly money: number;
  readonly attention: number;
};

/** A ten-sided die, or ten slips in a cup: 1 to 10. */
export type Dice = () => number;

const most = 10;

export function pass(gauge: number, drops: number): number {
  return Math.round((gauge * drops) / most);
}

export function paperScenario(scenario: Scenario): PaperScenario {
  const tenths = (value: number): number => Math.round(value * 10);
  return {
    gauges: scenario.department.permeability.map(({ mean }) => tenths(mean)),
    trust: tenths(scenario.parameters.trustMean),
    message: tenths(scenario.levers.signal),
    learning: tenths(scenario.levers.stewardship),
    money: coins(scenario.budgetDollars),
    attention: scenario.attention,
  };
}

/** Ten thousand dollars are a coin. */
export function coins(dollars: number): number {
  return Math.round(dollars / 10_000);
}

/** @returns what each tier hears, from the first down to the employees */
export function heardAt(gauges: readonly number[], message: number): readonly number[] {
  return gauges.reduce<readonly number[]>(
    (heard, gauge) => [...heard, pass(gauge, heard.at(-1) ?? 0)],
    [message],
  );
}

/** What the top is told of practice: each manager rounds toward what she hears is wanted. */
export function toldUp(gauges: readonly number[], heard: readonly number[], practice: number) {
  return gauges.reduceRight(
    (told, gauge, tier) => Math.min(most, pass(gauge, told) + pass(most - gauge, heard[tier])),
    practice,
  );
}

/** The sums of what is in force: the message and the learning with what the department began with. */
function tracksOf(start: PaperScenario, standing: Standing): Record<PaperTrack, number> {
  const sums = { message: 0, direct: 0, clay: 0, learning: 0, pull: 0, order: 0, guard: 0, ask: 0 };
  for (const { policy } of standing) {
    const values = paperValuesOf(policy.effects);
    for (const track of paperTracks) sums[track] += values[track];
  }
  return {
    ...sums,
    message: between(sums.message + start.message),
    learning: between(sums.learning + start.learning),
  };
}

/** One quarter: the message goes down, people answer, and something may go wrong. */
export function paperQuarter(
  sheet: Sheet,
  start: PaperScenario,
  { quarter, standing }: { readonly quarter: number; readonly standing: Standing },
  dice: Dice,
): Sheet {
  const tracks = tracksOf(start, standing);
  const gauges = sheet.gauges.map((gauge, tier) =>
    nearer(gauge, Math.min(9, start.gauges[tier] + Math.floor(tracks.clay / 3))),
  );
  const through = heardAt(gauges, tracks.message).at(-1) ?? 0;
  const past = pass(gauges.at(-1) ?? 0, pass(tracks.direct, tracks.message));
  const struck = hasIncident(sheet, tracks, dice) && dice() > tracks.learning;
  const left = struck ? gauges.map((gauge) => Math.max(1, gauge - 1)) : gauges;
  const isHollow = tracks.direct > 0 && through * 2 < tracks.message;
  const heard = voice(quarter, left.at(-1) ?? 0, isHollow, dice);
  const trust = between(between(sheet.trust - (struck ? 1 : 0)) + heard);
  const pull = between(through + past) + tracks.pull + tracks.order;
  return {
    gauges: left,
    practice: practiceAfter({ ...sheet, trust }, pull, dice),
    trust: between(trust - (tracks.order > 0 ? 1 : 0)),
  };
}

/**
 * Twice a year somebody speaks up. Not to be heard costs twice what it gains to be heard, and gains
 * nothing from a leader who promises in person what people do not see around them.
 */
function voice(quarter: number, gauge: number, isHollow: boolean, dice: Dice): number {
  if (quarter % 2 === 1) return 0;
  if (dice() > gauge) return -1;
  return isHollow ? 0 : 0.5;
}

/** A one is an old incident, whatever is done; a two a new one, where there is open work unguarded. */
function hasIncident(
  { practice }: Sheet,
  { guard }: Readonly<Record<PaperTrack, number>>,
  dice: Dice,
): boolean {
  const rolled = dice();
  return rolled === 1 || (rolled === 2 && practice >= 3 && guard === 0);
}

/** Trust above or below the middle counts half, and so do those who work in the open already. */
function practiceAfter({ trust, practice }: Sheet, pull: number, dice: Dice): number {
  const drive = Math.floor(pull + (trust - 5) / 2 + practice / 2) - 1;
  const rolled = dice();
  if (drive >= 0) return between(practice + (rolled <= drive ? 1 : 0));
  return between(practice - (rolled <= -drive ? 1 : 0));
}

function nearer(from: number, to: number): number {
  return from + Math.sign(to - from);
}

function between(value: number): number {
  return Math.min(most, Math.max(0, value));
}
