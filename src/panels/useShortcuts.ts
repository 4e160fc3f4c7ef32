import { useEffect } from 'react';
import { factsOf, isStepShown, settle, speeds } from '../live/index.ts';
import { useLive, type PanelLive } from './liveContext.ts';
import { lookByKey } from './picture/lookByKey.ts';
import { switchSound } from './picture/switchSound.ts';
import { isTaken } from './takers.ts';
import { useHelp } from './useHelp.ts';
import { switchToOther } from './switchLanguage.ts';

/** Single keys, where nothing that takes keys itself has the focus. */
export function useShortcuts(): void {
  const live = useLive();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { open, setOpen } = useHelp.getState();
      const { shortcuts } = live.store.getState().settings;
      // No single character, so it works with shortcuts switched off as well.
      if (event.key === 'Escape') escape(live, event);
      if (!shortcuts || open || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTaken(event) || isPresented(live)) return;
      if (event.key === '?') setOpen(true);
      else if (!lookByKey(live, event) && !act(live, event.key)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [live]);
}

/** Then the keys mean other things. */
function isPresented(live: PanelLive): boolean {
  const { sight, present, settings } = live.store.getState();
  return isStepShown(settle(present, factsOf(sight, settings)));
}

/** Ends what was begun last: picking somebody, or else looking at a week gone by. */
function escape(live: PanelLive, event: KeyboardEvent): void {
  if (live.store.getState().aiming.picking !== null) live.stopPicking();
  else if (!isTaken(event)) live.showWeek(null);
}

/** @returns whether the key means anything here */
function act(live: PanelLive, key: string): boolean {
  const { sight, running } = live.store.getState();
  const speed = speeds[Number(key) - 1];
  if (speed !== undefined) live.setSpeed(speed);
  else if (key === ' ') return pauseOrResume();
  else if (key === '.') live.stepWeek();
  else if (key.toLowerCase() === 'r') live.runQuarter();
  else if (key.toLowerCase() === 'u') live.undo();
  else if (key.toLowerCase() === 'n') live.lessonNext();
  else if (key.toLowerCase() === 'l') switchToOther(live);
  else if (key.toLowerCase() === 'm') switchSound(live);
  else return false;
  return true;

  function pauseOrResume(): boolean {
    if (sight.phase !== 'watching') return false;
    if (running) live.pause();
    else live.resume();
    return true;
  }
}
