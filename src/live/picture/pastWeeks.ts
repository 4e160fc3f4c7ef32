/**
 * Looking at a week gone by. The worlds of the weeks that were lived are values and can simply be
 * kept, as far as there is room; the others are lived again from the journal.
 */
import type { Game } from '../../game/index.ts';
import { inSlices } from '../inSlices.ts';
import { groundOf, type Ground } from './ground.ts';
import { keepWeeks } from './keptWeeks.ts';
import { liveAgain } from './liveAgain.ts';
import type { PictureState } from './pictureState.ts';

export type PastWeeks = {
  /** @param week null is now; while weeks run, they are paused first */
  readonly showWeek: (week: number | null) => void;
  /** To be told of every game that takes the place of another. */
  readonly note: (now: Game) => void;
  /** Of another game nothing that is kept is of use. */
  readonly begin: (begun: Game) => void;
  readonly close: () => void;
};

export type PastWeeksEnds = {
  readonly game: () => Game;
  readonly picture: () => PictureState;
  /** @param past stays as it is by default */
  readonly show: (changes: Partial<PictureState>, past?: Ground | null) => void;
  readonly pause: () => void;
};

/** Enough for every week of three years with two thousand people. */
const weeksBytesMost = 32 * 1024 * 1024;
/** Quarters stay for longer: from one of them no week is further than thirteen. */
const quartersBytesMost = 32 * 1024 * 1024;
/** What takes no longer needs no word. */
const slowMilliseconds = 500;

export function createPastWeeks({ game, picture, show, pause }: PastWeeksEnds): PastWeeks {
  const weeks = keepWeeks<Ground>(weeksBytesMost);
  const quarters = keepWeeks<Game>(quartersBytesMost);
  const keep = {
    week: (ground: Ground) => weeks.keep(ground.world.week, ground),
    between: (between: Game) => quarters.keep(between.world.week, between),
  };
  /** Which of all weeks that were lived again is the last: those before it were given up. */
  let turn = 0;
  let noted: Game | null = null;

  function showNow(): void {
    turn += 1;
    if (picture().week !== null) show({ week: null, livingAgain: null }, null);
  }

  function keptOf(week: number): Ground | null {
    const between = quarters.get(week);
    return weeks.get(week) ?? (between === undefined ? null : groundOf(between));
  }

  async function showOnceLived(week: number): Promise<void> {
    turn += 1;
    const ours = turn;
    const began = performance.now();
    const told = (at: number): void => {
      if (turn !== ours || performance.now() - began < slowMilliseconds) return;
      show({ livingAgain: { week: at, weeks: week } });
    };
    const steps = liveAgain(game(), quarters.before(week - 1) ?? null, week, keep);
    try {
      const ground = await inSlices(steps, told, () => turn !== ours);
      if (ground !== null && turn === ours) show({ livingAgain: null }, ground);
    } catch {
      // A week that cannot be lived again is not waited for: what is shown is now.
      if (turn === ours) showNow();
    }
  }

  function note(now: Game): void {
    const before = noted;
    if (now === before) return;
    noted = now;
    // Of the week in which a quarter begins anew, the one that was lived is kept, not the one that was ordered.
    const isLived = before !== null && now.world.week > before.world.week;
    const isAboutToBegin = now.world.week === 0 && now.phase === 'watching';
    if (isLived || isAboutToBegin) keep.week(groundOf(now));
    if (isLived && now.phase === 'deciding') keep.between(now);
    if (before !== null && now.world !== before.world) showNow();
  }

  return {
    showWeek: (asked) => {
      const now = game().world.week;
      if (asked === null || !(asked < now)) {
        showNow();
        return;
      }
      const week = Math.max(0, Math.trunc(asked));
      if (week === picture().week) return;
      pause();
      const kept = keptOf(week);
      if (kept === null) {
        show({ week, livingAgain: null });
        void showOnceLived(week);
        return;
      }
      turn += 1;
      show({ week, livingAgain: null }, kept);
    },
    note,
    begin: (begun) => {
      turn += 1;
      weeks.forget();
      quarters.forget();
      noted = begun;
      if (begun.world.week > 0 && begun.phase === 'deciding') keep.between(begun);
    },
    close: () => {
      turn += 1;
    },
  };
}
