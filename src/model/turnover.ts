/**
 * Turnover: people leave and newcomers take their seats with motives, trust and, if they manage,
 * a permeability of their own; so churn leaks culture (Harrison & Carroll 1991; March 1991). The
 * seat keeps what is heard in it. Newcomers draw luck by their generation, so that turnover in one
 * seat leaves everyone else's luck alone. Leaves out: promotion, vacancies, who leaves and why.
 */
import { seat } from './incumbent.ts';
import { lotsEach, purposes } from './luck.ts';
import { lotsFor, type Week } from './week.ts';

export function turnOver(week: Week): void {
  const { department, circumstances, parameters, now, next } = week;
  const { turnoverEmployees, turnoverManagers } = parameters;
  keepIncumbents(week);
  const lots = lotsFor(week, purposes.turnover);
  const most = Math.max(turnoverEmployees, turnoverManagers) * lotsEach;
  for (let row = 0; row < department.size; row += 1) {
    const lot = lots[row];
    if (lot >= most) continue;
    const rate = department.teamLed[row] >= 0 ? turnoverManagers : turnoverEmployees;
    if (lot >= rate * lotsEach) continue;
    seat(next, row, now.generation[row] + 1, department, circumstances);
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
  next.camp.set(now.camp);
}
