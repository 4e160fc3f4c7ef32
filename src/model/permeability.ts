/**
 * Permeability: how much of what she hears, in both directions, a manager lets through (S1). Clay
 * has a cause: a manager carries the blame for harm below her and sees no benefit until it is
 * measured (S6); nobody is a villain. Work on the clay lifts it toward open, and it sinks back when
 * the work ends, unless what was lifted became habit (an extension, neutral at 0). Leaves out: that
 * a manager may be open to one message and closed to another.
 */
import { deputy } from './department.ts';
import { clampShare } from './share.ts';
import { livedStewardship } from './trust.ts';
import type { Week } from './week.ts';

export function shiftPermeability(week: Week): void {
  const { department, parameters, now, next } = week;
  const { leaderOf } = department;
  const { permeability, permeabilitySetPoint, practice } = now;
  const { permeabilityRate, habitRate, habitWithoutPractice } = parameters;
  for (let team = 1; team < leaderOf.length; team += 1) {
    const manager = leaderOf[team];
    const before = permeability[manager];
    const setPoint = permeabilitySetPoint[manager];
    const drawnTo = setPoint + (1 - setPoint) * liftOf(week, team);
    next.permeability[manager] = clampShare(before + permeabilityRate * (drawnTo - before));
    const habit = habitRate * (practice[manager] === 1 ? 1 : habitWithoutPractice);
    next.permeabilitySetPoint[manager] = clampShare(setPoint + habit * (before - setPoint));
  }
  compactUnderBlame(week);
}

/** What share of a manager's impediment clay work and evidence remove, in time. */
export function liftOf({ parameters, teams, organisation }: Week, team: number): number {
  return clampShare(
    parameters.clayWorkEffect * teams.clayWork[team] +
      parameters.evidenceOnPermeability * organisation.evidence,
  );
}

/** Blame for material harm travels up the chain from the team where it struck, weaker with each tier. */
function compactUnderBlame(week: Week): void {
  const { department, parameters, next, bench } = week;
  for (let team = 0; team < bench.materialCounts.length; team += 1) {
    const strikes = bench.materialCounts[team];
    if (strikes === 0) continue;
    let proximity = 1;
    let manager = department.leaderOf[team];
    while (manager !== deputy) {
      const blame = parameters.blameOnPermeability * (1 - livedStewardship(week, manager));
      next.permeability[manager] = clampShare(
        next.permeability[manager] * (1 - clampShare(blame * proximity * strikes)),
      );
      proximity *= parameters.chainProximity;
      manager = department.managerOf[manager];
    }
  }
}
