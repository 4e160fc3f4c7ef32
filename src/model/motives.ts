/**
 * Motives: enthusiasm, usefulness and concern are pulled toward those around and back toward each
 * person's own anchor (Friedkin & Johnsen 1990). Usefulness is also learned, from one's own practice,
 * from evidence, in the community (S6, S7), toward what is true of the job; concern follows the load
 * of the constraints, jumps with harm, and rises where a manager lobbies (an extension, neutral by
 * default). Leaves out: persuasion by argument, mass media.
 */
import { tiesEach } from './department.ts';
import { lobby } from './opposition.ts';
import { clampShare } from './share.ts';
import { sum } from './trust.ts';
import type { Week } from './week.ts';
import type { People } from './world.ts';

export function moveMotives(week: Week): void {
  const { department, parameters, now, next, bench, organisation } = week;
  const { leaderOf, teamStart, ties } = department;
  const { peerPull, anchorPull, ownPracticeLearning, communityLearning } = parameters;
  const { practice, member, trueUsefulness } = now;
  const { enthusiasmAnchor, usefulnessAnchor, concernAnchor } = now;
  const { motives } = bench;
  const nextEnthusiasm = next.enthusiasm;
  const nextUsefulness = next.usefulness;
  const nextConcern = next.concern;
  const fromEvidence = parameters.evidenceLearning * organisation.evidence;
  const constraint = constraintOnRest(week);
  const alarms = sum(bench.materialSalience);
  gatherMotives(now, motives);
  lobby(week);

  for (let team = 0; team < leaderOf.length; team += 1) {
    const start = teamStart[team];
    const end = teamStart[team + 1];
    const alarm = alarmIn(week, team, alarms) + bench.lobbying[team];
    let zSum = 0;
    let uSum = 0;
    let rSum = 0;
    for (let at = start * 3; at < end * 3; at += 3) {
      zSum += motives[at];
      uSum += motives[at + 1];
      rSum += motives[at + 2];
    }
    // Whoever has no teammates looks to her ties alone.
    const mates = end - start - 1;
    const perMate = mates === 0 ? 0 : parameters.teammateWeight / mates;
    const perTie = (mates === 0 ? 1 : 1 - parameters.teammateWeight) / tiesEach;

    for (let row = start; row < end; row += 1) {
      const first = row * tiesEach;
      const tie0 = ties[first] * 3;
      const tie1 = ties[first + 1] * 3;
      const tie2 = ties[first + 2] * 3;
      const tie3 = ties[first + 3] * 3;

      const z = motives[row * 3];
      const zTied = motives[tie0] + motives[tie1] + motives[tie2] + motives[tie3];
      const zPeers = perMate * (zSum - z) + perTie * zTied;
      const zPull = peerPull * (zPeers - z) + anchorPull * (enthusiasmAnchor[row] - z);
      nextEnthusiasm[row] = clampShare(z + zPull);

      const u = motives[row * 3 + 1];
      const uTied = motives[tie0 + 1] + motives[tie1 + 1] + motives[tie2 + 1] + motives[tie3 + 1];
      const uPeers = perMate * (uSum - u) + perTie * uTied;
      const uPull = peerPull * (uPeers - u) + anchorPull * (usefulnessAnchor[row] - u);
      const learning =
        ownPracticeLearning * practice[row] + fromEvidence + communityLearning * member[row];
      nextUsefulness[row] = clampShare(u + uPull + learning * (trueUsefulness[row] - u));

      const r = motives[row * 3 + 2];
      const rTied = motives[tie0 + 2] + motives[tie1 + 2] + motives[tie2 + 2] + motives[tie3 + 2];
      const rPeers = perMate * (rSum - r) + perTie * rTied;
      const rest = clampShare(concernAnchor[row] + constraint);
      const rPull = peerPull * (rPeers - r) + anchorPull * (rest - r);
      nextConcern[row] = clampShare(r + rPull + alarm * (1 - r));
    }
  }
}

/** The three motives side by side, so that looking at somebody far away reaches into memory once. */
function gatherMotives({ enthusiasm, usefulness, concern }: People, motives: Float64Array): void {
  for (let row = 0; row < enthusiasm.length; row += 1) {
    motives[row * 3] = enthusiasm[row];
    motives[row * 3 + 1] = usefulness[row];
    motives[row * 3 + 2] = concern[row];
  }
}

/** How far the load of the constraints moves where everybody's concern comes to rest. */
export function constraintOnRest({ parameters, strain }: Week): number {
  return parameters.constraintOnConcern * (strain.domainLoad - parameters.constraintReference);
}

/** What the week's material incidents add to the concern of a team: its own fully, others' a little. */
export function alarmIn({ parameters, bench }: Week, team: number, alarms: number): number {
  const own = bench.materialSalience[team];
  return parameters.incidentOnConcern * (own + parameters.othersProximity * (alarms - own));
}
