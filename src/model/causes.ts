/**
 * Causes: rule by rule, the terms of which one person's week is made, with the same numbers as the
 * rules themselves use. `explain.ts` closes the sums; a rule that changes without its terms makes a
 * sum that does not close, and a test says so.
 */
import { deputy, tiesEach } from './department.ts';
import { domains } from './levers.ts';
import { alarmIn, constraintOnRest } from './motives.ts';
import { liftOf } from './permeability.ts';
import {
  blockedToolsOn,
  coercionOn,
  exampleOn,
  inducementOn,
  practisingPeers,
  trainingOn,
} from './practice.ts';
import { clampShare } from './share.ts';
import { blameStruck, livedStewardship, sayDoGap, sum } from './trust.ts';
import type { Week } from './week.ts';
import { voices } from './world.ts';

export type Cause =
  | 'peers'
  | 'anchor'
  | 'ownPractice'
  | 'evidence'
  | 'community'
  | 'constraints'
  | 'guardrails'
  | 'incidents'
  | 'lobbying'
  | 'heard'
  | 'ignored'
  | 'blame'
  | 'sayDoGap'
  | 'coercion'
  | 'top'
  | 'manager'
  | 'managersExample'
  | 'directChannel'
  | 'fading'
  | 'setPoint'
  | 'clayWork'
  | 'turnover'
  | 'limit'
  | 'enthusiasm'
  | 'usefulness'
  | 'concern'
  | 'signal'
  | 'trust'
  | 'clearance'
  | 'fatigue'
  | 'threshold'
  | 'training'
  | 'inducement'
  | 'example'
  | 'blockedTools';

export type Terms = readonly (readonly [Cause, number])[];

const heard = voices.indexOf('heard');
const ignored = voices.indexOf('ignored');

export function enthusiasmTerms(week: Week, row: number): Terms {
  const { parameters, now } = week;
  return [
    ['peers', peerTerm(week, now.enthusiasm, row)],
    ['anchor', parameters.anchorPull * (now.enthusiasmAnchor[row] - now.enthusiasm[row])],
  ];
}

export function usefulnessTerms(week: Week, row: number): Terms {
  const { parameters, now, organisation } = week;
  const usefulness = now.usefulness[row];
  const toLearn = now.trueUsefulness[row] - usefulness;
  return [
    ['peers', peerTerm(week, now.usefulness, row)],
    ['anchor', parameters.anchorPull * (now.usefulnessAnchor[row] - usefulness)],
    ['ownPractice', parameters.ownPracticeLearning * now.practice[row] * toLearn],
    ['evidence', parameters.evidenceLearning * organisation.evidence * toLearn],
    ['community', parameters.communityLearning * now.member[row] * toLearn],
  ];
}

export function concernTerms(week: Week, row: number): Terms {
  const { parameters, now, bench, department } = week;
  const concern = now.concern[row];
  const anchor = now.concernAnchor[row];
  const team = department.teamOf[row];
  const { unguarded, relief } = constraintParts(week);
  const shifted = clampShare(anchor + constraintOnRest(week)) - anchor;
  const wanted = unguarded - relief;
  // Where the shift meets the edge of the range, both parts are scaled alike.
  const scale = wanted === 0 ? 0 : shifted / wanted;
  const alarm = alarmIn(week, team, sum(bench.materialSalience));
  return [
    ['peers', peerTerm(week, now.concern, row)],
    ['anchor', parameters.anchorPull * (anchor - concern)],
    ['constraints', parameters.anchorPull * scale * unguarded],
    ['guardrails', -parameters.anchorPull * scale * relief],
    ['incidents', alarm * (1 - concern)],
    ['lobbying', bench.lobbying[team] * (1 - concern)],
  ];
}

/** Y in two parts: what the constraints would weigh unguarded, and what the guardrails take off. */
function constraintParts(week: Week): { readonly unguarded: number; readonly relief: number } {
  const { parameters } = week;
  const { load, relief } = domainLoads(week);
  return {
    unguarded: parameters.constraintOnConcern * (load - parameters.constraintReference),
    relief: parameters.constraintOnConcern * relief,
  };
}

function domainLoads({ circumstances, parameters, organisation }: Week): {
  readonly load: number;
  readonly relief: number;
} {
  let load = 0;
  let relief = 0;
  for (const domain of domains) {
    const weight = circumstances.weights[domain] * circumstances.strengths[domain];
    load += weight;
    relief += weight * parameters.guardrailRelief * organisation.guardrails[domain];
  }
  return { load, relief };
}

export function trustTerms(week: Week, row: number): Terms {
  const { parameters, now, next, bench, department, reach } = week;
  const trust = now.trust[row];
  const team = department.teamOf[row];
  const manager = department.managerOf[row];
  const group = reach.groupOf[row];
  const struck = blameStruck(week, team, manager, sum(bench.materialCounts));
  const gap = sayDoGap(week, manager) * reach.values.directChannel[group];
  const coerced = parameters.coercionOnTrust * reach.values.coercion[group] * (1 - trust);
  const voice = next.voice[row];
  return [
    ['heard', voice === heard ? parameters.heardTrust * (1 - trust) : 0],
    ['ignored', voice === ignored ? -parameters.ignoredTrust * trust : 0],
    ['blame', -struck * trust],
    ['sayDoGap', -parameters.sayDoGapTrust * gap * trust],
    ['coercion', -coerced * trust],
  ];
}

export function signalTerms(week: Week, row: number): Terms {
  const { parameters, levers, now, department, reach } = week;
  const rate = parameters.signalRate;
  const fading: readonly [Cause, number] = ['fading', -rate * now.signal[row]];
  const manager = department.managerOf[row];
  if (manager === deputy) return [['top', rate * levers.signal], fading];
  const direct = reach.values.directChannel[reach.groupOf[row]];
  const permeability = now.permeability[manager];
  const chain = rate * (1 - direct);
  return [
    ['manager', chain * permeability * now.signal[manager]],
    ['managersExample', chain * (1 - permeability) * now.practice[manager]],
    ['directChannel', rate * direct * permeability * levers.signal],
    fading,
  ];
}

export function permeabilityTerms(week: Week, row: number): Terms {
  const { parameters, now, department, teams, organisation } = week;
  const permeability = now.permeability[row];
  const setPoint = now.permeabilitySetPoint[row];
  const team = department.teamLed[row];
  const rate = parameters.permeabilityRate;
  const work = parameters.clayWorkEffect * teams.clayWork[team];
  const evidence = parameters.evidenceOnPermeability * organisation.evidence;
  const lift = liftOf(week, team);
  const scale = work + evidence === 0 ? 0 : lift / (work + evidence);
  const lifted = rate * (1 - setPoint) * scale;
  const drawn = permeability + rate * (setPoint + (1 - setPoint) * lift - permeability);
  return [
    ['setPoint', rate * (setPoint - permeability)],
    ['clayWork', lifted * work],
    ['evidence', lifted * evidence],
    ['blame', blameTerm(week, row, clampShare(drawn))],
  ];
}

/** Blame compacts what the week's pull has left, once for each team below in which harm struck. */
function blameTerm(week: Week, row: number, drawn: number): number {
  const { department, parameters, bench } = week;
  const blame = parameters.blameOnPermeability * (1 - livedStewardship(week, row));
  let permeability = drawn;
  for (let team = 0; team < bench.materialCounts.length; team += 1) {
    const strikes = bench.materialCounts[team];
    if (strikes === 0) continue;
    const steps = stepsUp(week, department.leaderOf[team], row);
    if (steps < 0) continue;
    let proximity = 1;
    for (let step = 0; step < steps; step += 1) proximity *= parameters.chainProximity;
    permeability *= 1 - clampShare(blame * proximity * strikes);
  }
  return permeability - drawn;
}

/** How many tiers a manager stands above another, 0 for herself, −1 where she is not above. */
function stepsUp({ department }: Week, from: number, to: number): number {
  let steps = 0;
  for (let at = from; at !== deputy; at = department.managerOf[at]) {
    if (at === to) return steps;
    steps += 1;
  }
  return -1;
}

export function driveTerms(week: Week, row: number): Terms {
  const { parameters, now, strain, organisation } = week;
  const { load, relief } = domainLoads(week);
  return [
    ['enthusiasm', parameters.enthusiasmOnPractice * now.enthusiasm[row]],
    ['usefulness', parameters.usefulnessOnPractice * now.usefulness[row]],
    ['peers', parameters.peersOnPractice * practisingPeers(week, row)],
    ['signal', parameters.signalOnPractice * now.signal[row]],
    ['trust', parameters.trustOnPractice * (now.trust[row] - 0.5)],
    ['concern', -parameters.concernOnPractice * now.concern[row]],
    ['constraints', -parameters.constraintOnPractice * load],
    ['guardrails', parameters.constraintOnPractice * relief],
    ['clearance', -parameters.constraintOnPractice * strain.clearance],
    ['fatigue', -parameters.fatigueOnPractice * organisation.fatigue],
    ['threshold', -parameters.threshold],
    ['training', trainingOn(week, row)],
    ['inducement', inducementOn(week, row)],
    ['coercion', coercionOn(week, row)],
    ['example', exampleOn(week, row)],
    ['blockedTools', -blockedToolsOn(week, row)],
  ];
}

/** The pull of those around, with the same weights as in `motives.ts`. */
function peerTerm({ department, parameters }: Week, column: Float64Array, row: number): number {
  const team = department.teamOf[row];
  const start = department.teamStart[team];
  const end = department.teamStart[team + 1];
  let others = 0;
  for (let mate = start; mate < end; mate += 1) if (mate !== row) others += column[mate];
  let tied = 0;
  for (let tie = 0; tie < tiesEach; tie += 1) tied += column[department.ties[row * tiesEach + tie]];
  tied /= tiesEach;
  const mates = end - start - 1;
  const weight = parameters.teammateWeight;
  const peers = mates === 0 ? tied : (weight * others) / mates + (1 - weight) * tied;
  return parameters.peerPull * (peers - column[row]);
}
