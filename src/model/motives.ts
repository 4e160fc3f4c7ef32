/**
 * Motives: enthusiasm, usefulness and concern are pulled toward those around and back toward each
 * person's own anchor (Friedkin & Johnsen 1990). Usefulness is also learned, from one's own practice,
 * from evidence, in the community (S6, S7), toward what is true of the job; concern follows the load
 * of the constraints and jumps with harm. Leaves out: persuasion by argument, mass media.
 */
import { peerMean, sumTeams } from './peers.ts';
import { clampShare } from './share.ts';
import type { Week } from './week.ts';

export function moveMotives(week: Week): void {
  const { department, parameters, now, next, bench, organisation } = week;
  const { peerPull, anchorPull, teammateWeight } = parameters;
  sumTeams(department, now.enthusiasm, bench.enthusiasmSums);
  sumTeams(department, now.usefulness, bench.usefulnessSums);
  sumTeams(department, now.concern, bench.concernSums);
  const fromEvidence = parameters.evidenceLearning * organisation.evidence;
  const constraint =
    parameters.constraintOnConcern * (week.strain.domainLoad - parameters.constraintReference);
  let alarms = 0;
  for (let team = 0; team < bench.materialSalience.length; team += 1) {
    alarms += bench.materialSalience[team];
  }

  for (let team = 0; team < department.leaderOf.length; team += 1) {
    const own = bench.materialSalience[team];
    const alarm =
      parameters.incidentOnConcern * (own + parameters.othersProximity * (alarms - own));
    for (let row = department.teamStart[team]; row < department.teamStart[team + 1]; row += 1) {
      const enthusiasm = now.enthusiasm[row];
      const enthusiasmPeers = peerMean(
        department,
        now.enthusiasm,
        bench.enthusiasmSums,
        team,
        row,
        teammateWeight,
      );
      next.enthusiasm[row] = clampShare(
        enthusiasm +
          peerPull * (enthusiasmPeers - enthusiasm) +
          anchorPull * (now.enthusiasmAnchor[row] - enthusiasm),
      );

      const usefulness = now.usefulness[row];
      const usefulnessPeers = peerMean(
        department,
        now.usefulness,
        bench.usefulnessSums,
        team,
        row,
        teammateWeight,
      );
      const learning =
        parameters.ownPracticeLearning * now.practice[row] +
        fromEvidence +
        parameters.communityLearning * now.member[row];
      next.usefulness[row] = clampShare(
        usefulness +
          peerPull * (usefulnessPeers - usefulness) +
          anchorPull * (now.usefulnessAnchor[row] - usefulness) +
          learning * (now.trueUsefulness[row] - usefulness),
      );

      const concern = now.concern[row];
      const concernPeers = peerMean(
        department,
        now.concern,
        bench.concernSums,
        team,
        row,
        teammateWeight,
      );
      const rest = clampShare(now.concernAnchor[row] + constraint);
      next.concern[row] = clampShare(
        concern +
          peerPull * (concernPeers - concern) +
          anchorPull * (rest - concern) +
          alarm * (1 - concern),
      );
    }
  }
}
