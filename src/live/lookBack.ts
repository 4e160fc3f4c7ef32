/**
 * Looks back on each quarter once it is over: what moved people, reckoned a week at a time, so that
 * the page stays awake beside a large department.
 */
import { causesByWeek, type Game, type Moved } from '../game/index.ts';
import { afterVisible, type Visibility } from './visibility.ts';

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

/** @param elsewhere has it done by another thread; false where there is none, null where it was lost */
export function createLookBack(
  corner: Corner,
  elsewhere: (game: Game, told: (moved: readonly Moved[] | null) => void) => boolean,
  visibility: Visibility,
): LookBack {
  let stop: () => void = () => undefined;

  function lookBack(game: Game): void {
    let isStopped = false;
    stop = () => {
      isStopped = true;
    };
    const isElsewhere = elsewhere(game, (moved) => {
      if (isStopped) return;
      if (moved === null) go(causesByWeek(game));
      else corner.setMoved(moved);
    });
    if (!isElsewhere) go(causesByWeek(game));
  }

  function go(weeks: ReturnType<typeof causesByWeek>): void {
    stop = afterVisible(visibility, 0, () => {
      const { done, value } = weeks.next();
      if (done === true) corner.setMoved(value);
      else go(weeks);
    });
  }

  return {
    note: (now, before) => {
      if (now.quarterReports === before.quarterReports) return;
      stop();
      if (corner.moved() !== null) corner.setMoved(null);
      if (now.phase !== 'watching' && now.quarterReports.length > 0) lookBack(now);
    },
    close: () => stop(),
  };
}
