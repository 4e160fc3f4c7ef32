/**
 * A week of the plain-object department: the core of the model, rule by rule in its order, and in
 * its order of operations, so that every bit can be compared. It computes what it needs where it
 * needs it and knows no trick: no bounds that spare a drive, no lots drawn in one go.
 */
import type { Camp, Levers } from '../../../src/model/index.ts';
import { arrive, clamp, strongest } from './arrival.ts';
import { keepAccounts, lag, type Strain } from './organisation.ts';
import { lotOf, strikeIncidents } from './incidents.ts';
import type { ObjectWorld, Person, State } from './person.ts';

/** What the rules share this week. */
export type ObjectWeek = {
  readonly world: ObjectWorld;
  readonly levers: Levers;
  readonly strain: Strain;
  readonly members: number;
  readonly practisingMembers: number;
};

export function liveWeek(world: ObjectWorld, levers: Levers): void {
  const strain = lag(world, levers);
  const week = { world, levers, strain, ...countCommunity(world) };

  strikeIncidents(week);
  countPractice(week);
  passSignal(week);
  speakUp(week);
  moveTrust(week);
  moveMotives(week);
  shiftPermeability(week);
  choosePractice(week);
  for (const person of world.people) {
    const lived = person.now;
    person.now = person.next;
    person.next = lived;
  }
  meetCommunity(week);
  turnOver(week);
  readCamps(week);
  keepAccounts(world, levers);
  world.week += 1;
}

function countCommunity({
  people,
}: ObjectWorld): Pick<ObjectWeek, 'members' | 'practisingMembers'> {
  let members = 0;
  let practisingMembers = 0;
  for (const { isMember, now } of people) {
    if (!isMember) continue;
    members += 1;
    if (now.practises) practisingMembers += 1;
  }
  return { members, practisingMembers };
}

function countPractice({ world }: ObjectWeek): void {
  for (const team of world.teams) {
    team.practising = 0;
    for (const person of team.people) if (person.now.practises) team.practising += 1;
  }
}

function passSignal({ world, levers }: ObjectWeek): void {
  const { signalRate } = world.circumstances.parameters;
  for (const { leader, people } of world.teams) {
    let target = levers.signal;
    if (leader !== null) {
      const { permeability, signal, practises } = leader.now;
      const passed = permeability * signal + (1 - permeability) * (practises ? 1 : 0);
      const direct = permeability * levers.signal;
      target = (1 - levers.directChannel) * passed + levers.directChannel * direct;
    }
    for (const { now, next } of people) {
      next.signal = now.signal + signalRate * (target - now.signal);
    }
  }
}

function speakUp(week: ObjectWeek): void {
  const { voiceRate } = week.world.circumstances.parameters;
  for (const person of week.world.people) {
    person.voice = 'silent';
    if (lotOf(week, 'speak', person) < voiceRate * person.now.trust) {
      const permeability = person.manager === null ? 1 : person.manager.now.permeability;
      person.voice = lotOf(week, 'heard', person) < permeability ? 'heard' : 'ignored';
    }
  }
}

function moveTrust({ world, strain }: ObjectWeek): void {
  const { parameters } = world.circumstances;
  const strikes = world.teams.reduce((sum, team) => sum + team.materialCount, 0);
  const blame = parameters.blameOnTrust * (1 - strain.stewardship);
  for (const team of world.teams) {
    const others = parameters.othersProximity * (strikes - team.materialCount);
    const struck = blame * (team.materialCount + others);
    for (const { now, next, voice } of team.people) {
      let change = -struck * now.trust;
      if (voice === 'heard') change += parameters.heardTrust * (1 - now.trust);
      if (voice === 'ignored') change -= parameters.ignoredTrust * now.trust;
      next.trust = clamp(now.trust + change);
    }
  }
}

function moveMotives(week: ObjectWeek): void {
  const { world, strain } = week;
  const { parameters } = world.circumstances;
  const constraint =
    parameters.constraintOnConcern * (strain.domainLoad - parameters.constraintReference);
  const alarms = world.teams.reduce((sum, team) => sum + team.materialSalience, 0);
  for (const team of world.teams) {
    const others = parameters.othersProximity * (alarms - team.materialSalience);
    const alarm = parameters.incidentOnConcern * (team.materialSalience + others);
    const mates = team.people.length - 1;
    const perMate = mates === 0 ? 0 : parameters.teammateWeight / mates;
    const perTie = (mates === 0 ? 1 : 1 - parameters.teammateWeight) / 4;
    const sums = sumMotives(team.people);
    for (const person of team.people) {
      const { now, next } = person;
      const tied = sumMotives(person.ties);
      const pull = (own: number, teamSum: number, tiedSum: number, rest: number): number => {
        const peers = perMate * (teamSum - own) + perTie * tiedSum;
        return parameters.peerPull * (peers - own) + parameters.anchorPull * (rest - own);
      };
      const { enthusiasm, usefulness, concern } = now;
      next.enthusiasm = clamp(
        enthusiasm + pull(enthusiasm, sums.enthusiasm, tied.enthusiasm, person.enthusiasmAnchor),
      );
      const learning =
        (now.practises ? parameters.ownPracticeLearning : 0) +
        parameters.evidenceLearning * world.evidence +
        (person.isMember ? parameters.communityLearning : 0);
      next.usefulness = clamp(
        usefulness +
          pull(usefulness, sums.usefulness, tied.usefulness, person.usefulnessAnchor) +
          learning * (person.trueUsefulness - usefulness),
      );
      const rest = clamp(person.concernAnchor + constraint);
      next.concern = clamp(
        concern + pull(concern, sums.concern, tied.concern, rest) + alarm * (1 - concern),
      );
    }
  }
}

type Motives = Pick<State, 'enthusiasm' | 'usefulness' | 'concern'>;

function sumMotives(people: readonly Person[]): Motives {
  const sums = { enthusiasm: 0, usefulness: 0, concern: 0 };
  for (const { now } of people) {
    sums.enthusiasm += now.enthusiasm;
    sums.usefulness += now.usefulness;
    sums.concern += now.concern;
  }
  return sums;
}

function shiftPermeability({ world, strain }: ObjectWeek): void {
  const { parameters } = world.circumstances;
  for (const { leader, clayWork } of world.teams) {
    if (leader === null) continue;
    const lift = clamp(
      parameters.clayWorkEffect * clayWork + parameters.evidenceOnPermeability * world.evidence,
    );
    const drawnTo = leader.permeabilitySetPoint + (1 - leader.permeabilitySetPoint) * lift;
    const { permeability } = leader.now;
    leader.next.permeability = clamp(
      permeability + parameters.permeabilityRate * (drawnTo - permeability),
    );
  }
  const blame = parameters.blameOnPermeability * (1 - strain.stewardship);
  for (const team of world.teams) {
    if (team.materialCount === 0) continue;
    let proximity = 1;
    for (let manager = team.leader; manager !== null; manager = manager.manager) {
      const kept = 1 - clamp(blame * proximity * team.materialCount);
      manager.next.permeability = clamp(manager.next.permeability * kept);
      proximity *= parameters.chainProximity;
    }
  }
}

function choosePractice(week: ObjectWeek): void {
  const { startRate, stopRate } = week.world.circumstances.parameters;
  for (const person of week.world.people) {
    const { now, next } = person;
    const drive = driveOf(week, person);
    const lot = lotOf(week, 'practice', person);
    next.practises = now.practises
      ? lot >= clamp(-stopRate * drive)
      : lot < clamp(startRate * drive);
  }
}

function driveOf(week: ObjectWeek, person: Person): number {
  const { world, strain } = week;
  const { parameters } = world.circumstances;
  const { enthusiasm, usefulness, signal, trust, concern } = person.now;
  return (
    parameters.enthusiasmOnPractice * enthusiasm +
    parameters.usefulnessOnPractice * usefulness +
    parameters.peersOnPractice * practisingPeers(week, person) +
    parameters.signalOnPractice * signal +
    parameters.trustOnPractice * (trust - 0.5) -
    parameters.concernOnPractice * concern -
    (parameters.constraintOnPractice * (strain.domainLoad + strain.clearance) +
      parameters.fatigueOnPractice * world.fatigue +
      parameters.threshold)
  );
}

function practisingPeers(week: ObjectWeek, { now, team, ties, isMember }: Person): number {
  const { teammateWeight } = week.world.circumstances.parameters;
  const own = now.practises ? 1 : 0;
  let tied = 0;
  for (const tie of ties) if (tie.now.practises) tied += 1 / 4;
  const mates = team.people.length - 1;
  const peers =
    mates === 0
      ? tied
      : teammateWeight * ((team.practising - own) / mates) + (1 - teammateWeight) * tied;
  if (!isMember || week.members <= 1) return peers;
  return (peers + (week.practisingMembers - own) / (week.members - 1)) / 2;
}

function meetCommunity(week: ObjectWeek): void {
  const { world, levers } = week;
  const { joinRate, leaveRate, appetiteScale } = world.circumstances.parameters;
  for (const person of world.people) {
    const { now, manager, isMember } = person;
    const lot = lotOf(week, 'community', person);
    const letsGo = manager === null ? 1 : manager.now.permeability;
    const appetite = Math.max(0, Math.max(now.enthusiasm, now.usefulness) - now.concern);
    const joins = joinRate * levers.community * appetiteScale * letsGo * appetite;
    person.isMember = isMember ? lot >= leaveRate * (1 - levers.community) : lot < joins;
  }
}

function turnOver(week: ObjectWeek): void {
  const { circumstances, people } = week.world;
  const { turnoverManagers, turnoverEmployees } = circumstances.parameters;
  for (const person of people) {
    const rate = person.leads === null ? turnoverEmployees : turnoverManagers;
    if (lotOf(week, 'turnover', person) < rate) {
      arrive(person, person.generation + 1, circumstances);
    }
  }
}

function readCamps({ world }: ObjectWeek): void {
  const { campMargin } = world.circumstances.parameters;
  for (const person of world.people) {
    const camp = strongest(person);
    const isClear = motiveOf(person, camp) > motiveOf(person, person.camp) + campMargin;
    if (isClear) person.camp = camp;
  }
}

function motiveOf({ now }: Person, camp: Camp): number {
  if (camp === 'zealot') return now.enthusiasm;
  return camp === 'collaborator' ? now.usefulness : now.concern;
}
