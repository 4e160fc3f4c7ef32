/** A whole debrief as three tables. Their heads are names of the model, the same in every language. */
import type { Truth } from '../../model/index.ts';
import type { Game } from '../game.ts';
import { weeksPerQuarter, type Decision, type DecisionAim } from '../journal.ts';
import type { Observation } from './observation.ts';
import type { Cell, Table } from './table.ts';

const truths = [
  'practice',
  'trust',
  'enthusiasm',
  'usefulness',
  'concern',
  'permeability',
  'zealots',
  'collaborators',
  'resisters',
  'members',
  'trained',
  'compelled',
  'legacyIncidents',
  'newIncidents',
  'materialIncidents',
  'voicesRaised',
  'voicesHeard',
  'evidence',
  'fatigue',
  'benefitHours',
  'costHours',
  'publicHours',
  'scrutiny',
] as const satisfies readonly (keyof Truth)[];

/** Week by week, what was true beside what was told; the year on has nobody left to be told. */
export function weeksTable(game: Game, later: readonly Truth[]): Table {
  const reports = new Map(game.reports.map((report) => [report.week, report]));
  const weeks = [...game.truth, ...later.slice(1)];
  const heads = [
    'week',
    'quarter',
    'afterLeaving',
    ...truths,
    'toldPractice',
    'toldGoodNews',
    'toldBadNews',
    'toldIncidents',
  ];
  const rows = weeks.map((truth): readonly Cell[] => {
    const told = reports.get(truth.week);
    return [
      truth.week,
      Math.max(1, Math.ceil(truth.week / weeksPerQuarter)),
      truth.week > game.world.week ? 1 : 0,
      ...truths.map((name) => truth[name]),
      told?.practice ?? null,
      told?.goodNews ?? null,
      told?.badNews ?? null,
      told?.incidents ?? null,
    ];
  });
  return { heads, rows };
}

export function decisionsTable({ journal }: Game): Table {
  return {
    heads: ['quarter', 'kind', 'about', 'aim', 'says'],
    rows: journal.map((decision) => [decision.quarter, decision.kind, ...cellsOf(decision)]),
  };
}

export function observationsTable(observations: readonly Observation[]): Table {
  return {
    heads: ['id', 'kind', 'finding', 'quarter', 'about', 'evidence'],
    rows: observations.map(({ id, kind, finding, quarter, about, evidence }) => [
      id,
      kind,
      finding,
      quarter,
      about,
      JSON.stringify(evidence),
    ]),
  };
}

function cellsOf(decision: Decision): readonly [Cell, Cell, Cell] {
  if (decision.kind === 'start') return [decision.policy, aimCell(decision.aim), null];
  if (decision.kind === 'stop') return [decision.policy, null, null];
  if (decision.kind === 'answer') return [decision.dilemma, null, decision.answer];
  return [`question ${decision.question}`, null, decision.says];
}

function aimCell(aim: DecisionAim): string {
  if (aim.kind === 'department') return 'department';
  if (aim.kind === 'branch') return `branch ${aim.branches.join(' ')}`;
  return aim.kind === 'tier' ? `tier ${aim.tiers.join(' ')}` : `managers ${aim.seats.join(' ')}`;
}
