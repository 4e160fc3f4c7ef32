/** How much of its full effect each policy, event and answer has in a week, and on whom. */
import type { Tree } from '../model/index.ts';
import type { Consequence, LeverEffects, Policy } from '../scenario/index.ts';
import { consequencesOf } from './consequences.ts';
import { weeksPerQuarter } from './journal.ts';
import { rowsOfPart, rowsReached, type Ground } from './rowsReached.ts';
import type { SituationSeen } from './situation.ts';
import { policyOf, stintsOf } from './stints.ts';

/** Of the department only its hierarchy matters here, so whoever looks back may give another one. */
export type Dosing = Omit<SituationSeen, 'world'> & {
  readonly world: { readonly department: Tree };
};

export type Source = {
  /** Whose effects they are. */
  readonly cause: Policy | Consequence;
  readonly effects: LeverEffects;
  /** The strongest that it is anywhere, and on everybody; from 0 to 1. */
  readonly most: number;
  readonly wide: number;
  /** By how much it is stronger on these people than on everybody; nobody stands in two of them. */
  readonly aimed: readonly { readonly rows: readonly number[]; readonly extra: number }[];
};

/** Null: everybody. */
type Reach = (() => readonly number[]) | null;
type Dose = { readonly dose: number; readonly reach: Reach };
type Dosed = { readonly cause: Policy | Consequence; readonly doses: Dose[] };

/** Those that have any effect. A policy that is renewed while it fades counts once, at its strongest. */
export function dosesAt(situation: Dosing, week: number): readonly Source[] {
  const dosed = new Map<Dosed['cause'], Dosed>();
  const add = (cause: Dosed['cause'], dose: number, reach: Reach): void => {
    if (dose <= 0) return;
    const source = dosed.get(cause) ?? { cause, doses: [] };
    source.doses.push({ dose, reach });
    dosed.set(cause, source);
  };
  const { scenario, journal } = situation;
  const ground = { scenario, tree: situation.world.department, tiers: situation.tiers };
  for (const stint of stintsOf(scenario, journal)) {
    const policy = policyOf(scenario, stint.policy);
    if (policy === undefined) continue;
    const { aim } = stint;
    const reach = aim.kind === 'department' ? null : () => rowsReached(ground, aim);
    add(policy, doseOf(stint, policy.rampWeeks, week), reach);
  }
  for (const following of consequencesOf(situation)) {
    const { consequence } = following;
    const reach = reachOfPart(ground, consequence.where);
    add(consequence, doseOf(following, consequence.rampWeeks, week), reach);
  }
  return Array.from(dosed.values(), sourceOf);
}

function reachOfPart(ground: Ground, where: Parameters<typeof rowsOfPart>[1]): Reach {
  return where.branch === null && where.tier === null ? null : () => rowsOfPart(ground, where);
}

function sourceOf({ cause, doses }: Dosed): Source {
  const { effects } = cause;
  const everybody = doses.filter(({ reach }) => reach === null);
  const wide = Math.max(0, ...everybody.map(({ dose }) => dose));
  const most = Math.max(...doses.map(({ dose }) => dose));
  return { cause, effects, most, wide, aimed: most === wide ? [] : aimedOf(doses, wide) };
}

/** The strongest first, so that whoever is reached twice is reached once, by the stronger. */
function aimedOf(doses: readonly Dose[], wide: number): Source['aimed'] {
  const reached = new Set<number>();
  const aimed: Source['aimed'][number][] = [];
  for (const { dose, reach } of doses.toSorted((one, other) => other.dose - one.dose)) {
    if (reach === null || dose <= wide) continue;
    const rows = reach().filter((row) => !reached.has(row));
    for (const row of rows) reached.add(row);
    if (rows.length > 0) aimed.push({ rows, extra: dose - wide });
  }
  return aimed;
}

type Span = { readonly from: number; readonly until: number };

/** Rises in a line over the ramp, holds, and fades in a line over as many weeks after its end. */
function doseOf({ from, until }: Span, rampWeeks: number, week: number): number {
  const start = (from - 1) * weeksPerQuarter;
  const end = (until - 1) * weeksPerQuarter;
  if (week < start) return 0;
  const rise = (at: number): number => Math.min(1, at / rampWeeks);
  if (week < end) return rise(week - start + 1);
  return Math.max(0, rise(end - start) - (week - end + 1) / rampWeeks);
}
