/**
 * Looks back on each quarter once it is over: what moved people, reckoned a week at a time, so that
 * the page stays awake beside a large department.
 */
import { causesByWeek, type Game, type Moved } from '../game/index.ts';

/** The one corner of the store that is its own. */
type Corner = {
  readonly moved: () => readonly Moved[] | null;
  readonly setMoved: (moved: readonly Moved[] | null) => void;
};

type LookBack = {
  /** To be told of every game that takes the place of another. */
  readonly note: (now: Game, before: Game) => void;
  readonly close: () => void;
};

export function createLookBack(corner: Corner): LookBack {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function go(weeks: ReturnType<typeof causesByWeek>): void {
    timer = setTimeout(() => {
      const { done, value } = weeks.next();
      if (done === true) corner.setMoved(value);
      else go(weeks);
    });
  }

  return {
    note: (now, before) => {
      if (now.quarterReports === before.quarterReports) return;
      clearTimeout(timer);
      if (corner.moved() !== null) corner.setMoved(null);
      if (now.phase !== 'watching' && now.quarterReports.length > 0) go(causesByWeek(now));
    },
    close: () => clearTimeout(timer),
  };
}
