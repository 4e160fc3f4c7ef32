/**
 * Permeability: how much of what she hears, in both directions, a manager lets through (S1). Clay
 * has a cause: a manager carries the blame for harm below her and sees no benefit until it is
 * measured (S6); nobody is a villain. Work on the clay lifts it toward open, and it sinks back when
 * the work ends, unless what was lifted became habit (an extension, neutral at 0). Leaves out: that
 * a manager may be open to one message and closed to another.
 */
import { deputy } from './department.ts';
import { clampShare } from './share.ts';
import type { Week } from './week.ts';

export function shiftPermeability(week: Week): void {
  const { department, parameters, now, next, organisation } = week;
  const lift = clampShare(
    parameters.clayWorkEffect * organisation.clayWork +
      parameters.evidenceOnPermeability * organisation.evidence,
  );
  for (let team = 1; team < department.leaderOf.length; team += 1) {
    const manager = department.leaderOf[team];
    const permeability = now.permeability[manager];
    const setPoint = now.permeabilitySetPoint[manager];
    const drawnTo = setPoint + (1 - setPoint) * lift;
    next.permeability[manager] = clampShare(
      permeability + parameters.permeabilityRate * (drawnTo - permeability),
    );
    const practised = now.practice[manager] === 1 ? 1 : parameters.habitWithoutPractice;
    next.permeabilitySetPoint[manager] = clampShare(
      setPoint + parameters.habitRate * practised * (permeability - setPoint),
    );
  }
  compactUnderBlame(week);
}

/** Blame for material harm travels up the chain from the team where it struck, weaker with each tier. */
function compactUnderBlame(week: Week): void {
  const { department, parameters, next, bench } = week;
  const blame = parameters.blameOnPermeability * (1 - week.levers.stewardship);
  if (blame === 0) return;
  for (let team = 0; team < bench.materialCounts.length; team += 1) {
    const strikes = bench.materialCounts[team];
    if (strikes === 0) continue;
    let proximity = 1;
    let manager = department.leaderOf[team];
    while (manager !== deputy) {
      next.permeability[manager] = clampShare(
        next.permeability[manager] * (1 - clampShare(blame * proximity * strikes)),
      );
      proximity *= parameters.chainProximity;
      manager = department.managerOf[manager];
    }
  }
}
