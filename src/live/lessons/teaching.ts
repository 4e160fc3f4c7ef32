/** The tutorial beside the game: it looks on, and says which step is on. */
import { lessonIds, lessonNow, lessons, tutorialId, type Seen } from './lessons.ts';

export type Teaching = {
  /** The step that was come to, from 0. */
  readonly at: number;
  /** The step that is read: an earlier one while she looks back. */
  readonly shown: number;
};

export type Lessons = {
  /** From the first step. */
  readonly teach: () => void;
  /** Reads the step before, which is over. */
  readonly lessonBack: () => void;
  /** Reads on; a step that is not done is passed over. */
  readonly lessonNext: () => void;
  readonly endLessons: () => void;
};

/** The corner of the store that is theirs, and what they look at. */
type Corner = {
  readonly seen: () => Seen;
  readonly teaching: () => Teaching | null;
  readonly setTeaching: (teaching: Teaching | null) => void;
  /** The step kept for the next visit, by its id. */
  readonly kept: () => string | null;
  readonly keep: (lesson: string | null) => void;
};

/** @returns what the page may ask for, and what looks at the game after each change of it */
export function createLessons(corner: Corner): { lessons: Lessons; follow: () => void } {
  const { teaching, setTeaching, keep } = corner;

  function come(at: number): void {
    const now = lessonNow(at, corner.seen());
    const before = teaching();
    if (before?.at === now) return;
    // Whoever looks back is not torn away from what she reads by what the game does.
    const isBack = before !== null && before.shown < before.at;
    setTeaching({ at: now, shown: isBack ? Math.min(before.shown, now) : now });
    if (corner.kept() !== lessonIds[now]) keep(lessonIds[now]);
  }

  function follow(): void {
    const kept = lessonIds.findIndex((id) => id === corner.kept());
    const isOn = corner.seen().game.scenario.id === tutorialId && kept >= 0;
    if (isOn) come(teaching()?.at ?? kept);
    else if (teaching() !== null) setTeaching(null);
  }

  function next(): void {
    const now = teaching();
    if (now === null) return;
    if (now.shown < now.at) setTeaching({ ...now, shown: now.shown + 1 });
    else if (now.at < lessons.length - 1) come(now.at + 1);
  }

  return {
    follow,
    lessons: {
      teach: () => {
        // Kept first: as soon as none is under way, the one that is kept is gone on with.
        keep(lessonIds[0]);
        setTeaching(null);
      },
      lessonBack: () => {
        const now = teaching();
        if (now !== null) setTeaching({ ...now, shown: Math.max(0, now.shown - 1) });
      },
      lessonNext: next,
      endLessons: () => {
        keep(null);
        setTeaching(null);
      },
    },
  };
}
