import { modelVersion } from '../../model/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Game } from '../game.ts';
import { printOf } from '../print.ts';
import { atOnce, replayByWeek, type ByWeek, type Refusal, type ReplayOptions } from '../replay.ts';
import { obstacleTo } from '../whyNot.ts';
import type { RunRecord } from './runRecord.ts';
import { scenarioHash } from './scenarioHash.ts';

/** The record of a game; of a quarter under way it holds the decisions, not the weeks. */
export function recordOf(game: Game): RunRecord {
  const { scenario, seed, journal, phase, quarter, world, begunAt } = game;
  return {
    modelVersion,
    scenario: { id: scenario.id, hash: scenarioHash(scenario) },
    seed,
    journal,
    quarters: phase === 'ended' ? quarter : quarter - 1,
    fingerprint: begunAt ?? printOf(world),
  };
}

/** What is not as it was when the record was made. */
export type Difference = 'model' | 'scenario' | 'fingerprint';

export type OpenedRecord =
  | {
      readonly kind: 'game';
      readonly game: Game;
      /** Empty: the same game, bit for bit. */
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Plays a record again, up to the quarter that was being decided, with its open decisions. */
export function openRecord(
  scenario: Scenario,
  record: RunRecord,
  options: Pick<ReplayOptions, 'record'> = {},
): OpenedRecord {
  return atOnce(openByWeek(scenario, record, options));
}

/** The same with a stop after each week, for a page that must not stand still meanwhile. */
export function* openByWeek(
  scenario: Scenario,
  record: RunRecord,
  options: Pick<ReplayOptions, 'record'> = {},
): ByWeek<OpenedRecord> {
  const { seed, journal, quarters } = record;
  const lived = journal.filter(({ quarter }) => quarter <= quarters);
  const played = yield* replayByWeek(scenario, seed, lived, { ...options, quarters });
  if (played.kind === 'refused') return played;
  let { game } = played;
  const print = printOf(game.world);
  for (const decision of journal.slice(lived.length)) {
    const obstacle = obstacleTo(game, decision);
    const at = game.journal.length;
    if (obstacle !== null) return { kind: 'refused', refusal: { at, obstacle } };
    game = { ...game, journal: [...game.journal, decision] };
  }
  return { kind: 'game', game, differences: differencesOf(scenario, record, print) };
}

function differencesOf(
  scenario: Scenario,
  record: RunRecord,
  print: string,
): readonly Difference[] {
  const differs = {
    model: record.modelVersion !== modelVersion,
    scenario: record.scenario.hash !== scenarioHash(scenario),
    fingerprint: record.fingerprint !== print,
  };
  const all = ['model', 'scenario', 'fingerprint'] as const;
  return all.filter((each) => differs[each]);
}
