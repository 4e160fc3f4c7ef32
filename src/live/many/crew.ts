/**
 * The hands that play many runs at once. Works that are under way at the same time take turns, so
 * that a long one keeps no short one waiting; hands come with the first piece and go with the last.
 */
import type { Job, JobResult } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Answer } from './answer.ts';
import { pageHand, threadHand, type Hand } from './hand.ts';

export type Piece = { readonly scenario: Scenario; readonly job: Job };

export type Work = {
  readonly pieces: readonly Piece[];
  /** Told of each piece by its place in the list, in whatever order they are done. */
  readonly told: (at: number, result: JobResult) => void;
  readonly failed: () => void;
};

export type Crew = {
  /** @returns what gives the work up: it is told of nothing more */
  readonly take: (work: Work) => () => void;
  readonly close: () => void;
};

/** A work and the places of its pieces that nobody has begun. */
type Task = { readonly work: Work; readonly due: number[] };
type Busy = { readonly task: Task; readonly at: number };
type Member = { readonly hand: Hand; busy: Busy | null };

/** @param handsMost asked whenever there is more to do than there are hands */
export function createCrew(handsMost: () => number): Crew {
  /** Those with something due; the first is the next in turn. */
  let tasks: readonly Task[] = [];
  let members: readonly Member[] = [];
  /** No thread can be had here: the page plays by itself. */
  let isAlone = false;

  function assign(): void {
    while (tasks.length > 0) {
      const member = members.find(({ busy }) => busy === null) ?? hire();
      if (member === null) return;
      const busy = nextInTurn(tasks[0]);
      member.busy = busy;
      const { scenario, job } = busy.task.work.pieces[busy.at];
      member.hand.play(scenario, job);
    }
    if (members.every(({ busy }) => busy === null)) disband();
  }

  function nextInTurn(task: Task): Busy {
    const [at] = task.due.splice(0, 1);
    tasks = [...tasks.slice(1), ...(task.due.length > 0 ? [task] : [])];
    return { task, at };
  }

  function hire(): Member | null {
    if (members.length >= (isAlone ? 1 : handsMost())) return null;
    const finished = (answer: Answer): void => finish(member, answer);
    isAlone ||= typeof Worker === 'undefined';
    const hand = isAlone ? pageHand(finished) : threadHand(finished, goAlone);
    const member: Member = { hand, busy: null };
    members = [...members, member];
    return member;
  }

  function finish(member: Member, answer: Answer): void {
    // What was on its way when its hand was dismissed comes too late.
    if (!members.includes(member)) return;
    const { busy } = member;
    member.busy = null;
    if (busy !== null && answer.kind === 'failed') {
      drop(busy.task);
      busy.task.work.failed();
    } else if (busy !== null && answer.kind !== 'failed') {
      busy.task.work.told(busy.at, answer);
    }
    assign();
  }

  /** Whoever is busy with what nobody waits for any more is let go, however long it would take. */
  function drop(task: Task): void {
    tasks = tasks.filter((each) => each !== task);
    for (const { hand, busy } of members) if (busy?.task === task) hand.dismiss();
    members = members.filter(({ busy }) => busy?.task !== task);
  }

  /** What threads had begun is begun again on the page. */
  function goAlone(): void {
    if (isAlone) return;
    isAlone = true;
    for (const { busy } of members) {
      if (busy === null) continue;
      busy.task.due.unshift(busy.at);
      if (!tasks.includes(busy.task)) tasks = [...tasks, busy.task];
    }
    disband();
    assign();
  }

  function disband(): void {
    for (const { hand } of members) hand.dismiss();
    members = [];
  }

  return {
    take: (work) => {
      const task: Task = { work, due: Array.from(work.pieces.keys()) };
      if (task.due.length > 0) tasks = [...tasks, task];
      assign();
      return () => {
        drop(task);
        assign();
      };
    },
    close: () => {
      tasks = [];
      disband();
    },
  };
}
