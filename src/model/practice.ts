/**
 * Practice: whether a person works in the open. The drive D is a plain sum of named reasons for and
 * against (Ma & Liu 2004; Dwivedi et al. 2019: usefulness weighs most), so it is its own explanation;
 * above 0 a person may start, below 0 stop, never at once. Leaves out: degrees of openness, tools.
 */
import { peerMean, sumTeams } from './peers.ts';
import { clampShare } from './share.ts';
import { draw, purposes } from './luck.ts';
import type { Week } from './week.ts';

export function choosePractice(week: Week): void {
  const { department, parameters, now, next, bench } = week;
  const { key } = week.circumstances;
  sumTeams(department, now.practice, bench.practiceSums);
  const community = countCommunity(week);
  const pressures =
    parameters.constraintOnPractice * (week.strain.domainLoad + week.strain.clearance) +
    parameters.fatigueOnPractice * week.organisation.fatigue +
    parameters.threshold;

  for (let team = 0; team < department.leaderOf.length; team += 1) {
    for (let row = department.teamStart[team]; row < department.teamStart[team + 1]; row += 1) {
      let peers = peerMean(
        department,
        now.practice,
        bench.practiceSums,
        team,
        row,
        parameters.teammateWeight,
      );
      if (now.member[row] === 1 && community.members > 1) {
        const others = (community.practising - now.practice[row]) / (community.members - 1);
        peers = (peers + others) / 2;
      }
      const drive =
        parameters.enthusiasmOnPractice * now.enthusiasm[row] +
        parameters.usefulnessOnPractice * now.usefulness[row] +
        parameters.peersOnPractice * peers +
        parameters.signalOnPractice * now.signal[row] +
        parameters.trustOnPractice * (now.trust[row] - 0.5) -
        parameters.concernOnPractice * now.concern[row] -
        pressures;
      const chance = draw(key, purposes.practice, department.uid[row], week.number);
      next.practice[row] =
        now.practice[row] === 1
          ? Number(chance >= clampShare(-parameters.stopRate * drive))
          : Number(chance < clampShare(parameters.startRate * drive));
    }
  }
}

function countCommunity({ department, now }: Week): { members: number; practising: number } {
  let members = 0;
  let practising = 0;
  for (let row = 0; row < department.size; row += 1) {
    members += now.member[row];
    practising += now.member[row] * now.practice[row];
  }
  return { members, practising };
}
