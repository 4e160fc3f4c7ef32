/**
 * How little a reported share can mean. On its way up each manager mixes what she is told with what
 * she takes to be wanted, and nobody at the top knows in which measure. Of a share that nobody
 * knows, half is the fairest guess: so of what people do, 2⁻ⁿ arrives past n managers, and the rest
 * may be anything. A survey puts its own interval in the place of that; as it ages, the interval
 * widens by a point each way a week, until it says no more than the hierarchy does.
 */
import type { Scenario } from '../scenario/index.ts';
import type { QuarterReport } from './game.ts';
import type { Report } from './report.ts';

/** Where the true value may lie; in [0, 1]. */
export type Band = { readonly low: number; readonly high: number };

export type Surveyed = 'practice' | 'trust';

const keptPerManager = 0.5;
const agesPerWeek = 0.01;

type Told = {
  readonly scenario: Scenario;
  readonly reports: readonly Report[];
  readonly quarterReports: readonly QuarterReport[];
};

/** One for each report, as it could have been drawn in its week. */
export function bandsOf(told: Told, of: Surveyed): readonly Band[] {
  return told.reports.map((report) => bandIn(told, of, report));
}

/** In the last week that was reported. */
export function bandNow(told: Told, of: Surveyed): Band {
  return bandIn(told, of, told.reports[told.reports.length - 1]);
}

/** Whether a share that is told is one that may be true: a survey can say that it is not. */
export function whereIn({ low, high }: Band, told: number): 'within' | 'beyond' {
  return told >= low && told <= high ? 'within' : 'beyond';
}

function bandIn({ scenario, quarterReports }: Told, of: Surveyed, report: Report): Band {
  const untold = of === 'practice' ? bandOfTelling(scenario, report.practice) : everything;
  const asked = quarterReports.findLast(
    ({ week, survey }) => survey !== null && week <= report.week,
  );
  if (asked === undefined || asked.survey === null) return untold;
  const { low, high } = asked.survey[of];
  const aged = agesPerWeek * (report.week - asked.week);
  const known = within(low - aged, high + aged);
  return widthOf(known) < widthOf(untold) ? known : untold;
}

const everything: Band = { low: 0, high: 1 };

/** Everybody but those of the last tier may have managed somebody. */
function bandOfTelling({ department: { tiers } }: Scenario, told: number): Band {
  let kept = 1;
  for (let manager = 1; manager < tiers.length; manager += 1) kept *= keptPerManager;
  return within(told - (1 - kept), told + (1 - kept));
}

function within(low: number, high: number): Band {
  return { low: Math.max(0, low), high: Math.min(1, high) };
}

function widthOf({ low, high }: Band): number {
  return high - low;
}
