/**
 * Turnover: people leave and newcomers take their seats with motives, trust and, if they manage,
 * a permeability of their own; so churn leaks culture (Harrison & Carroll 1991; March 1991). The
 * seat keeps what is heard in it. Newcomers draw luck by their generation, so that turnover in one
 * seat leaves everyone else's luck alone. Leaves out: promotion, vacancies, who leaves and why.
 */
import { seat } from './incumbent.ts';
import { draw, purposes } from './luck.ts';
import type { Week } from './week.ts';

export function turnOver(week: Week): void {
  const { department, circumstances, parameters, now, next } = week;
  keepIncumbents(week);
  for (let row = 0; row < department.size; row += 1) {
    const rate =
      department.teamLed[row] >= 0 ? parameters.turnoverManagers : parameters.turnoverEmployees;
    const chance = draw(circumstances.key, purposes.turnover, department.uid[row], week.number);
    if (chance < rate) seat(next, row, now.generation[row] + 1, department, circumstances);
  }
}

/** What belongs to the person and no rule moves goes on into the next week. */
function keepIncumbents({ now, next }: Week): void {
  next.enthusiasmAnchor.set(now.enthusiasmAnchor);
  next.usefulnessAnchor.set(now.usefulnessAnchor);
  next.concernAnchor.set(now.concernAnchor);
  next.trueUsefulness.set(now.trueUsefulness);
  next.ageYears.set(now.ageYears);
  next.generation.set(now.generation);
}
