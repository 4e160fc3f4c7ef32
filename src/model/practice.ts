/**
 * Practice: whether a person works in the open. The drive D is a plain sum of named reasons for and
 * against (Ma & Liu 2004; Dwivedi et al. 2019: usefulness weighs most), so it is its own explanation;
 * above 0 a person may start, below 0 stop, never at once. Training, inducement, coercion, example
 * and blocked tools are reasons too (extensions, neutral by default). Leaves out: degrees of
 * openness, quality of tools.
 */
import { largest } from './aim.ts';
import { peerMean, sumTeams } from './peers.ts';
import { clampShare } from './share.ts';
import { lotsEach, purposes } from './luck.ts';
import { lotsFor, type CommunityCounts, type Week } from './week.ts';
import type { People } from './world.ts';

export function choosePractice(week: Week): void {
  const { parameters, now, next } = week;
  const { practice, compelled } = now;
  const { size } = week.department;
  const bounds = driveBounds(week);
  // Beyond these nobody starts or stops, whatever her drive: most need no drive computed at all.
  const mostToStart = parameters.startRate * bounds.most * lotsEach;
  const mostToStop = parameters.stopRate * -bounds.least * lotsEach;
  const lots = lotsFor(week, purposes.practice);
  next.practice.set(practice);
  next.compelled.set(compelled);
  for (let row = 0; row < size; row += 1) {
    const lot = lots[row];
    if (practice[row] === 0) {
      if (lot < mostToStart) mayStart(week, row, lot);
    } else if (lot < mostToStop || compelled[row] === 1) {
      mayStop(week, row, lot);
    }
  }
}

function mayStart(week: Week, row: number, lot: number): void {
  const drive = driveOf(week, row);
  if (lot >= clampShare(week.parameters.startRate * drive) * lotsEach) return;
  week.next.practice[row] = 1;
  week.next.compelled[row] = drive > coercionOn(week, row) ? 0 : 1;
}

function mayStop(week: Week, row: number, lot: number): void {
  const { parameters, now, next } = week;
  const drive = driveOf(week, row);
  const isCompelled = now.compelled[row] === 1;
  const haste = isCompelled ? parameters.compelledStop : 1;
  if (lot < clampShare(-parameters.stopRate * haste * drive) * lotsEach) {
    next.practice[row] = 0;
    next.compelled[row] = 0;
  } else if (isCompelled && drive > coercionOn(week, row)) {
    // By now she would do it unbidden.
    next.compelled[row] = 0;
  }
}

/** D of a person at the week's start; `choosePractice` and all that ask for a drive ask here. */
export function driveOf(week: Week, row: number): number {
  const { parameters, now } = week;
  return (
    parameters.enthusiasmOnPractice * now.enthusiasm[row] +
    parameters.usefulnessOnPractice * now.usefulness[row] +
    parameters.peersOnPractice * practisingPeers(week, row) +
    parameters.signalOnPractice * now.signal[row] +
    parameters.trustOnPractice * (now.trust[row] - 0.5) -
    parameters.concernOnPractice * now.concern[row] -
    pressureOnAll(week) +
    (trainingOn(week, row) + inducementOn(week, row) + coercionOn(week, row)) +
    (exampleOn(week, row) - blockedToolsOn(week, row))
  );
}

/** n: the share of those around who practise; members look to the community for half of it. */
export function practisingPeers(week: Week, row: number): number {
  const { department, parameters, now, bench, community } = week;
  const peers = peerMean(
    department,
    now.practice,
    bench.practiceSums,
    department.teamOf[row],
    row,
    parameters.teammateWeight,
  );
  if (now.member[row] !== 1 || community.members <= 1) return peers;
  const others = (community.practising - now.practice[row]) / (community.members - 1);
  return (peers + others) / 2;
}

function pressureOnAll({ parameters, strain, organisation }: Week): number {
  return (
    parameters.constraintOnPractice * (strain.domainLoad + strain.clearance) +
    parameters.fatigueOnPractice * organisation.fatigue +
    parameters.threshold
  );
}

export function trainingOn({ parameters, now }: Week, row: number): number {
  return parameters.trainingOnPractice * now.trained[row];
}

export function inducementOn({ parameters, reach }: Week, row: number): number {
  return parameters.inducementOnPractice * reach.values.inducement[reach.groupOf[row]];
}

export function coercionOn({ parameters, reach }: Week, row: number): number {
  return parameters.coercionOnPractice * reach.values.coercion[reach.groupOf[row]];
}

/** The deputy head and those around her working in the open: felt by executives, who see it. */
export function exampleOn({ department, parameters, levers }: Week, row: number): number {
  const isExecutive =
    department.teamLed[row] >= 0 && department.tierOf[row] <= parameters.executiveTiers;
  return isExecutive ? parameters.exampleOnPractice * levers.example : 0;
}

export function blockedToolsOn({ parameters, reach }: Week, row: number): number {
  return parameters.accessOnPractice * (1 - reach.values.access[reach.groupOf[row]]);
}

/** Between which values everybody's drive lies, a hair wider than rounding could reach. */
function driveBounds(week: Week): { readonly least: number; readonly most: number } {
  const { parameters, reach } = week;
  const hair = 1e-9;
  const most =
    parameters.enthusiasmOnPractice +
    parameters.usefulnessOnPractice +
    parameters.peersOnPractice +
    parameters.signalOnPractice +
    parameters.trustOnPractice / 2 +
    parameters.trainingOnPractice +
    parameters.inducementOnPractice * largest(reach, 'inducement') +
    parameters.coercionOnPractice * largest(reach, 'coercion') +
    parameters.exampleOnPractice * week.levers.example -
    pressureOnAll(week);
  const least =
    -parameters.trustOnPractice / 2 -
    parameters.concernOnPractice -
    parameters.accessOnPractice -
    pressureOnAll(week);
  return { least: Math.min(0, least - hair), most: Math.max(0, most + hair) };
}

/** Counts, once a week, what everybody's peers are made of. */
export function countPractice(week: Pick<Week, 'department' | 'now' | 'bench'>): void {
  sumTeams(week.department, week.now.practice, week.bench.practiceSums);
}

export function countCommunity({ member, practice }: People): CommunityCounts {
  let members = 0;
  let practising = 0;
  for (let row = 0; row < member.length; row += 1) {
    members += member[row];
    practising += member[row] & practice[row];
  }
  return { members, practising };
}
