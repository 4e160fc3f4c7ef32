/**
 * Opposition: a manager whom concern moves most, and whose drive is clearly against, lobbies her
 * peers when she is pushed (S1: the clay answers). An extension, neutral at a `lobbyRate` of 0.
 * Leaves out: alliances, and lobbying of the leader herself.
 */
import { driveOf } from './practice.ts';
import { clampShare } from './share.ts';
import type { Week } from './week.ts';

/** Leaves in the bench, team by team, what lobbying adds to the concern of the team's people. */
export function lobby(week: Week): void {
  const { department, parameters, bench } = week;
  bench.lobbying.fill(0);
  if (parameters.lobbyRate === 0) return;
  for (let team = 1; team < department.leaderOf.length; team += 1) {
    const manager = department.leaderOf[team];
    if (!opposes(week, manager)) continue;
    const peers = department.teamOf[manager];
    bench.lobbying[peers] += parameters.lobbyRate * pushOn(week, manager, team);
  }
  for (let team = 0; team < bench.lobbying.length; team += 1) {
    bench.lobbying[team] = clampShare(bench.lobbying[team]);
  }
}

function opposes(week: Week, manager: number): boolean {
  const { now, parameters } = week;
  const concern = now.concern[manager];
  if (concern <= now.enthusiasm[manager] || concern <= now.usefulness[manager]) return false;
  return driveOf(week, manager) < -parameters.lobbyMargin;
}

/** How hard the leader pushes this manager: work on her, reasons offered, orders given. */
function pushOn({ teams, reach }: Week, manager: number, team: number): number {
  const group = reach.groupOf[manager];
  return clampShare(
    teams.clayWork[team] + reach.values.inducement[group] + reach.values.coercion[group],
  );
}
