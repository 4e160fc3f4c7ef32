/**
 * A sweep: a scenario, played by strategies over seeds. Each strategy meets the same seeds, and so
 * the same luck; the rows stand in the order of the runs, whoever played them.
 */
import { liveOn, openGame, outcomeOf, playQuarter } from '../game/index.ts';
import { measure } from '../model/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { RunOutcome } from './ensemble/outcome.ts';
import { strategiesFor } from './strategies/strategies.ts';
import { decideBy, type Strategy } from './strategies/strategy.ts';

export type SweepRow = Pick<
  RunOutcome,
  | 'seed'
  | 'practice'
  | 'trust'
  | 'sustained'
  | 'permeability'
  | 'practiceAtEnd'
  | 'trustAtEnd'
  | 'dollars'
> & {
  readonly scenario: string;
  readonly strategy: string;
  /** Over the whole game. */
  readonly reportedIncidents: number;
  readonly decisions: number;
};

/** @throws RangeError for a strategy that the scenario does not have */
export function strategyNamed(scenario: Scenario, name: string): Strategy {
  const strategy = strategiesFor(scenario).find((each) => each.name === name);
  if (strategy === undefined) throw new RangeError(`there is no strategy ${name}`);
  return strategy;
}

export function playStrategy(scenario: Scenario, strategy: Strategy, seed: string): SweepRow {
  let game = openGame(scenario, seed);
  while (game.phase !== 'ended') game = playQuarter(decideBy(strategy, game), 'quarters');
  const atEnd = outcomeOf(game.world);
  const { world } = liveOn(game);
  const sum = (of: (quarter: (typeof game.quarterReports)[number]) => number): number =>
    game.quarterReports.reduce((total, quarter) => total + of(quarter), 0);
  return {
    scenario: scenario.id,
    strategy: strategy.name,
    seed,
    ...outcomeOf(world),
    permeability: measure(world).permeability,
    practiceAtEnd: atEnd.practice,
    trustAtEnd: atEnd.trust,
    dollars: sum(({ spentDollars }) => spentDollars),
    reportedIncidents: sum(({ incidents }) => incidents),
    decisions: game.journal.length,
  };
}
