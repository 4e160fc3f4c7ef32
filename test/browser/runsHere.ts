/** The runs of an outlook, played by the test itself. */
import type { Sight } from '../../src/game/index.ts';
import { outlookJobs, playJob, type ReportedRun } from '../../src/lab/index.ts';

export function runsHere(sight: Sight): readonly ReportedRun[] {
  return outlookJobs(sight).flatMap((job) => {
    const result = playJob(sight.scenario, job);
    return result.kind === 'reports' ? [result.reports] : [];
  });
}
