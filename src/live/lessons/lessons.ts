/**
 * The tutorial, step by step: when each is due, what it speaks of, and when it is done. Its sentences
 * stand under `tutorial.<id>.title` and `tutorial.<id>.text`. It looks on at an ordinary game of an
 * ordinary scenario: take it away and nothing of the game changes.
 */
import { openDilemma, type Game, type Start } from '../../game/index.ts';
import { isManager } from '../../model/index.ts';

/** The scenario that it is written for. */
export const tutorialId = 'tutorial';

/** What a step can see of the player's doings. */
export type Seen = {
  readonly game: Game;
  readonly selected: number | null;
};

export const lessonIds = [
  'ground',
  'speak',
  'run',
  'seep',
  'clay',
  'person',
  'camps',
  'told',
  'ask',
  'aim',
  'again',
  'gap',
  'cause',
  'stays',
  'onward',
  'last',
  'truth',
  'without',
  'done',
] as const;
export type LessonId = (typeof lessonIds)[number];

/** What is spoken of: a part of the page, or the card of a policy. */
export type LessonPlace =
  | { readonly kind: 'stage' | 'run' | 'weeks' | 'person' | 'reports' | 'dilemma' | 'end' | 'step' }
  | { readonly kind: 'policy'; readonly policy: string };

export type Lesson = {
  readonly id: LessonId;
  readonly place: LessonPlace;
  /** The first moment of the game for which it is meant, and the last (see `momentOf`). */
  readonly from: number;
  readonly until: number;
  /** Whether the player has done the thing; null: there is nothing to do but to read. */
  readonly isDone: ((seen: Seen) => boolean) | null;
};

/** Two moments a quarter: deciding, then watching. The end of the game comes after the last. */
function momentOf({ phase, quarter, scenario }: Game): number {
  if (phase === 'ended') return scenario.quarters * 2;
  return (quarter - 1) * 2 + (phase === 'watching' ? 1 : 0);
}

const [first, second, third, fourth, end] = [0, 2, 4, 6, 8];

export const lessons: readonly Lesson[] = [
  step('ground', 'stage', first, null),
  step('speak', policy('open-letter'), first, ({ game }) => startsIn(game).length > 0),
  step('run', 'run', first, never),
  { ...step('seep', 'weeks', first, never), from: first + 1, until: first + 1 },
  step('clay', 'stage', second, (seen) => looksAt(seen, 'manager')),
  step('person', 'person', second, null),
  step('camps', 'stage', second, (seen) => looksAt(seen, 'employee')),
  step('told', 'reports', second, null),
  step('ask', policy('pulse-survey'), second, ({ game }) => hasStarted(game, isOf('pulse-survey'))),
  step('aim', policy('manager-coaching'), second, ({ game }) => hasStarted(game, isCoachingAimed)),
  { ...step('again', 'run', second, never), until: second + 1 },
  step('gap', 'reports', third, null),
  step('cause', 'dilemma', third, ({ game }) => openDilemma(game) === null),
  step('stays', policy('community-of-practice'), third, ({ game }) => hasLasting(game)),
  { ...step('onward', 'run', third, never), until: third + 1 },
  { ...step('last', 'run', fourth, never), until: fourth + 1 },
  step('truth', 'end', end, null),
  step('without', 'step', end, null),
  step('done', 'step', end, null),
];

/**
 * Which step is on, for somebody who had come to step `at`: what is done, or too late for, is passed
 * over, and in a game that is not so far yet the step that belongs to it comes again.
 */
export function lessonNow(at: number, seen: Seen): number {
  const moment = momentOf(seen.game);
  let now = Math.min(Math.max(0, at), lessons.length - 1);
  if (lessons[now].from > moment) now = lessons.findIndex(({ until }) => until >= moment);
  while (now < lessons.length - 1 && isOver(lessons[now], seen, moment)) now += 1;
  return now;
}

function isOver({ until, isDone }: Lesson, seen: Seen, moment: number): boolean {
  return moment > until || isDone?.(seen) === true;
}

/** Done by the game going on, and by nothing else. */
function never(): boolean {
  return false;
}

function step(
  id: LessonId,
  place: LessonPlace | Exclude<LessonPlace['kind'], 'policy'>,
  moment: number,
  isDone: Lesson['isDone'],
): Lesson {
  const at = typeof place === 'string' ? { kind: place } : place;
  return { id, place: at, from: moment, until: moment, isDone };
}

function policy(id: string): LessonPlace {
  return { kind: 'policy', policy: id };
}

function startsIn({ journal }: Game): readonly Start[] {
  return journal.filter((decision) => decision.kind === 'start');
}

function hasStarted(game: Game, isIt: (start: Start) => boolean): boolean {
  return startsIn(game).some(isIt);
}

function isOf(id: string): (start: Start) => boolean {
  return (start) => start.policy === id;
}

function isCoachingAimed(start: Start): boolean {
  return start.policy === 'manager-coaching' && start.aim.kind !== 'department';
}

function hasLasting(game: Game): boolean {
  const lasting = game.scenario.policies.filter(({ stays }) => stays).map(({ id }) => id);
  return hasStarted(game, (start) => lasting.includes(start.policy));
}

function looksAt({ game, selected }: Seen, who: 'manager' | 'employee'): boolean {
  const { department } = game.world;
  if (selected === null || selected >= department.size) return false;
  return isManager(department, selected) === (who === 'manager');
}
