/** Plays the runs of a design, any of them, in any order. */
import { liveOn } from '../../game/index.ts';
import { fingerprint, measure, withParameters, type Parameters } from '../../model/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { playAlong, type PlayedAlong } from '../ensemble/playAlong.ts';
import { playBy, type PlayOptions } from '../ensemble/playBy.ts';
import { outcomeOfRun } from '../ensemble/playJournal.ts';
import { decideBy } from '../strategies/strategy.ts';
import { strategyNamed } from '../strategies/strategies.ts';
import { layoutOf, placeOfRun, type Design, type Play } from './design.ts';
import type { QuarterRow, RunRow } from './row.ts';

export type OpenDesign = {
  readonly runs: number;
  /**
   * @param run its place, from 0
   * @throws RangeError for a strategy that the scenario does not have or a value out of its domain
   */
  readonly play: (run: number) => RunRow;
};

export function openDesign(scenario: Scenario, design: Design): OpenDesign {
  const layout = layoutOf(design);
  const { plan } = layout;
  /** The runs of a set follow one another: their scenario is made once. */
  let last: { readonly set: number; readonly scenario: Scenario } | null = null;
  const scenarioOf = (set: number): Scenario => {
    if (last?.set !== set) {
      const changes = { ...design.changes, ...plan.setAt(set) };
      last = { set, scenario: { ...scenario, parameters: changed(scenario.parameters, changes) } };
    }
    return last.scenario;
  };
  return {
    runs: layout.runs,
    play: (run) => {
      const { play, set, seed } = placeOfRun(design, layout, run);
      const played = scenarioOf(set);
      const values = plan.varied.map((name) => played.parameters[name]);
      return { run, play: play.name, values, ...playRow(played, play, seed, design.detail) };
    },
  };
}

function changed(parameters: Parameters, changes: Partial<Parameters>): Parameters {
  return withParameters({ ...parameters, ...changes });
}

function playRow(
  scenario: Scenario,
  play: Play,
  seed: string,
  detail: Design['detail'],
): Omit<RunRow, 'run' | 'play' | 'values'> {
  const quarters: QuarterRow[] = [];
  const visitQuarter: PlayOptions['visitQuarter'] = ({ world }) => {
    const { practice, trust, permeability } = measure(world);
    quarters.push({ practice, trust, permeability });
  };
  const played = playOne(scenario, play, seed, detail === 'quarters' ? { visitQuarter } : {});
  const { game } = played;
  return {
    ...outcomeOfRun(played, measure(liveOn(game).world)),
    reportedIncidents: game.quarterReports.reduce((sum, { incidents }) => sum + incidents, 0),
    decisions: game.journal.length,
    fingerprint: fingerprint(game.world),
    quarters,
  };
}

function playOne(scenario: Scenario, play: Play, seed: string, options: PlayOptions): PlayedAlong {
  if (play.kind === 'journal') return playAlong(scenario, seed, play.journal, options);
  const strategy = strategyNamed(scenario, play.name);
  const played = playBy(scenario, seed, (game) => decideBy(strategy, game), options);
  return { ...played, leftOut: 0 };
}
