/**
 * Motives: enthusiasm, usefulness and concern are pulled toward those around and back toward each
 * person's own anchor (Friedkin & Johnsen 1990). Usefulness is also learned, from one's own practice,
 * from evidence, in the community (S6, S7), toward what is true of the job; concern follows the load
 * of the constraints, jumps with harm, and rises where a manager lobbies (an extension, neutral by
 * default). Leaves out: persuasion by argument, mass media.
 */
import { tiesEach, type Department } from './department.ts';
import { lobby } from './opposition.ts';
import { clampShare } from './share.ts';
import { sum } from './trust.ts';
import type { TiedMotives, Week } from './week.ts';
import type { People } from './world.ts';

export function moveMotives(week: Week): void {
  const { department, parameters, now, next, bench, organisation } = week;
  const { leaderOf, teamStart } = department;
  const { peerPull, anchorPull, ownPracticeLearning, communityLearning } = parameters;
  const { enthusiasm, usefulness, concern, practice, member, trueUsefulness } = now;
  const { enthusiasmAnchor, usefulnessAnchor, concernAnchor } = now;
  const { tied } = bench;
  const nextEnthusiasm = next.enthusiasm;
  const nextUsefulness = next.usefulness;
  const nextConcern = next.concern;
  const fromEvidence = parameters.evidenceLearning * organisation.evidence;
  const constraint = constraintOnRest(week);
  const alarms = sum(bench.materialSalience);
  sumTies(department, now, tied);
  lobby(week);

  for (let team = 0; team < leaderOf.length; team += 1) {
    const start = teamStart[team];
    const end = teamStart[team + 1];
    const alarm = alarmIn(week, team, alarms) + bench.lobbying[team];
    let zSum = 0;
    let uSum = 0;
    let rSum = 0;
    for (let row = start; row < end; row += 1) {
      zSum += enthusiasm[row];
      uSum += usefulness[row];
      rSum += concern[row];
    }
    // Whoever has no teammates looks to her ties alone.
    const mates = end - start - 1;
    const perMate = mates === 0 ? 0 : parameters.teammateWeight / mates;
    const perTie = (mates === 0 ? 1 : 1 - parameters.teammateWeight) / tiesEach;

    for (let row = start; row < end; row += 1) {
      const z = enthusiasm[row];
      const zPeers = perMate * (zSum - z) + perTie * tied.enthusiasm[row];
      const zPull = peerPull * (zPeers - z) + anchorPull * (enthusiasmAnchor[row] - z);
      nextEnthusiasm[row] = clampShare(z + zPull);

      const u = usefulness[row];
      const uPeers = perMate * (uSum - u) + perTie * tied.usefulness[row];
      const uPull = peerPull * (uPeers - u) + anchorPull * (usefulnessAnchor[row] - u);
      const learning =
        ownPracticeLearning * practice[row] + fromEvidence + communityLearning * member[row];
      nextUsefulness[row] = clampShare(u + uPull + learning * (trueUsefulness[row] - u));

      const r = concern[row];
      const rPeers = perMate * (rSum - r) + perTie * tied.concern[row];
      const rest = clampShare(concernAnchor[row] + constraint);
      const rPull = peerPull * (rPeers - r) + anchorPull * (rest - r);
      nextConcern[row] = clampShare(r + rPull + alarm * (1 - r));
    }
  }
}

/**
 * What the four ties of each person add up to. A loop of its own, so short that the processor can
 * wait for several people's far-off ties at once: with a million people that halves the rule's time.
 */
function sumTies(
  { ties }: Department,
  { enthusiasm, usefulness, concern }: People,
  tied: TiedMotives,
): void {
  const tiedEnthusiasm = tied.enthusiasm;
  const tiedUsefulness = tied.usefulness;
  const tiedConcern = tied.concern;
  for (let row = 0; row < enthusiasm.length; row += 1) {
    const first = row * tiesEach;
    const a = ties[first];
    const b = ties[first + 1];
    const c = ties[first + 2];
    const d = ties[first + 3];
    tiedEnthusiasm[row] = enthusiasm[a] + enthusiasm[b] + enthusiasm[c] + enthusiasm[d];
    tiedUsefulness[row] = usefulness[a] + usefulness[b] + usefulness[c] + usefulness[d];
    tiedConcern[row] = concern[a] + concern[b] + concern[c] + concern[d];
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
