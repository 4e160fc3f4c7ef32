/**
 * How far each lever stood in a quarter, as one number for the whole department, and what the leader
 * herself added to it. Policies are judged by what they do to the levers, never by their names, so
 * that those of a facilitator are understood as well.
 */
import {
  domains,
  isAimable,
  scalarLevers,
  type ScalarLever,
  type Tree,
} from '../../model/index.ts';
import type { Consequence, Policy, Scenario } from '../../scenario/index.ts';
import { answerIn } from '../consequences.ts';
import { dosesAt, type Dosing, type Source } from '../doses.ts';
import { foundingTiers, foundingTree } from '../foundingTree.ts';
import type { Game } from '../game.ts';
import { weeksPerQuarter } from '../journal.ts';

/** `guarding` is the mean of the four guardrails. Averages over people; of clay work over managers. */
export type Levels = Readonly<Record<ScalarLever | 'guarding', number>>;

/** What one policy or answer adds to a lever. */
export type Push = {
  /** The id of the policy, or of the dilemma that was answered. */
  readonly about: string;
  /** On those whom it reaches, -1 to 1. */
  readonly strength: number;
  /** Share of the department that it reaches. */
  readonly share: number;
};

/** Where the levers stood in the last week of a quarter: the scenario's own, and all that moved them. */
export function levelsIn(game: Game, quarter: number): Levels {
  const { levers } = game.scenario;
  const added = addedBy(game, sourcesIn(game, game.happened, quarter));
  return eachLevel((lever) => {
    const own = lever === 'guarding' ? guardingOf(levers) : levers[lever];
    return Math.min(1, Math.max(0, own + added[lever]));
  });
}

/** What the leader's own policies and answers added, before any lever came to its end. */
export function ownLevelsIn(game: Game, quarter: number): Levels {
  return addedBy(game, ownSourcesIn(game, quarter));
}

/** Of the leader's own policies and answers those that moved a lever so, the strongest first. */
export function pushesIn(game: Game, quarter: number, lever: keyof Levels): readonly Push[] {
  const tree = foundingTree(game.scenario);
  return ownSourcesIn(game, quarter)
    .map((source) => ({
      about: idOf(game, source.cause),
      strength: effectOf(source, lever) * source.most,
      share:
        source.wide > 0
          ? 1
          : shareOf(
              tree,
              source.aimed.flatMap(({ rows }) => rows),
            ),
    }))
    .filter(({ strength }) => strength !== 0)
    .toSorted((one, other) => other.strength * other.share - one.strength * one.share);
}

function ownSourcesIn(game: Game, quarter: number): readonly Source[] {
  const answered = game.happened.filter(
    (it) => it.kind === 'dilemma' && answerIn(game.journal, it.dilemma) !== null,
  );
  return sourcesIn(game, answered, quarter);
}

/** By the hierarchy at the founding: what has been removed since was there when it was aimed at. */
function sourcesIn(game: Game, happened: Game['happened'], quarter: number): readonly Source[] {
  const { scenario, journal } = game;
  const dosing: Dosing = {
    scenario,
    journal,
    happened,
    world: { department: foundingTree(scenario) },
    tiers: foundingTiers(scenario),
  };
  return dosesAt(dosing, quarter * weeksPerQuarter - 1);
}

function addedBy(
  { scenario }: { readonly scenario: Scenario },
  sources: readonly Source[],
): Levels {
  const tree = foundingTree(scenario);
  return eachLevel((lever) =>
    sources.reduce((sum, source) => sum + effectOf(source, lever) * doseOn(tree, source, lever), 0),
  );
}

function effectOf({ effects }: Source, lever: keyof Levels): number {
  return lever === 'guarding' ? guardingOf(effects) : (effects[lever] ?? 0);
}

function guardingOf({ guardrails = {} }: Source['effects']): number {
  return domains.reduce((sum, domain) => sum + (guardrails[domain] ?? 0), 0) / domains.length;
}

function doseOn(tree: Tree, source: Source, lever: keyof Levels): number {
  if (lever === 'guarding' || !isAimable(lever)) return source.most;
  const share = lever === 'clayWork' ? managerShareOf : shareOf;
  return source.aimed.reduce(
    (sum, { rows, extra }) => sum + extra * share(tree, rows),
    source.wide,
  );
}

function shareOf({ size }: Tree, rows: readonly number[]): number {
  return rows.length / size;
}

function managerShareOf({ leaderOf, teamLed }: Tree, rows: readonly number[]): number {
  const managers = rows.filter((row) => teamLed[row] >= 0).length;
  return leaderOf.length > 1 ? managers / (leaderOf.length - 1) : 0;
}

function idOf({ happened }: Game, cause: Policy | Consequence): string {
  if ('group' in cause) return cause.id;
  const answered = happened.find((it) => it.kind === 'dilemma' && it.answer === cause);
  return answered?.kind === 'dilemma' ? answered.dilemma.id : '';
}

const nothing: Levels = {
  signal: 0,
  directChannel: 0,
  clayWork: 0,
  stewardship: 0,
  community: 0,
  measurement: 0,
  access: 0,
  training: 0,
  inducement: 0,
  coercion: 0,
  example: 0,
  discipline: 0,
  guarding: 0,
};

function eachLevel(of: (lever: keyof Levels) => number): Levels {
  const levels = { ...nothing, guarding: of('guarding') };
  for (const lever of scalarLevers) levels[lever] = of(lever);
  return levels;
}
