/** Follows the place of the picture on the page, and tells once it has settled into another size. */
import { followScreen } from './screen.ts';
import { isSameSize, type StageSize } from './stageSize.ts';

/** A place that has not changed for so long has the size that it shall have. */
const settleMilliseconds = 80;

export type SizeEnds = {
  readonly measure: () => StageSize;
  /** The size may not be what it shall be. */
  readonly unsettled: () => void;
  readonly settled: (size: StageSize) => void;
};

export type FollowedSize = {
  /** In which the picture is drawn, until another has settled. */
  readonly now: () => StageSize;
  readonly isSettling: () => boolean;
  /** Something was changed that bears on the size, of which the page may not have heard yet. */
  readonly expectAnother: () => void;
  readonly close: () => void;
};

export function followSize(place: HTMLElement, ends: SizeEnds): FollowedSize {
  let size = ends.measure();
  let settling: ReturnType<typeof setTimeout> | null = null;

  function settle(): void {
    settling = null;
    size = ends.measure();
    ends.settled(size);
  }
  /** While an edge is dragged, everything would be painted anew for every pixel of the way. */
  function expectAnother(): void {
    if (settling !== null) clearTimeout(settling);
    settling = setTimeout(settle, settleMilliseconds);
    ends.unsettled();
  }

  // It tells at once of the size that the place has had all along.
  const observer = new ResizeObserver(() => {
    if (settling !== null || !isSameSize(size, ends.measure())) expectAnother();
  });
  observer.observe(place);
  const leaveScreen = followScreen(expectAnother);
  return {
    now: () => size,
    isSettling: () => settling !== null,
    expectAnother,
    close: () => {
      observer.disconnect();
      leaveScreen();
      if (settling !== null) clearTimeout(settling);
    },
  };
}
