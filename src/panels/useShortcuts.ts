import { useEffect } from 'react';
import { factsOf, settle, speeds } from '../live/index.ts';
import { useLive, type PanelLive } from './liveContext.ts';
import { useHelp } from './useHelp.ts';

/** Single keys, where nothing that takes keys itself has the focus. */
export function useShortcuts(): void {
  const live = useLive();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { open, setOpen } = useHelp.getState();
      const { shortcuts } = live.store.getState().settings;
      // No single character, so it works with shortcuts switched off as well.
      if (event.key === 'Escape') live.stopPicking();
      if (!shortcuts || open || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTaken(event) || isPresented(live)) return;
      if (event.key === '?') setOpen(true);
      else if (!act(live, event.key)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [live]);
}

/** Then the keys mean other things. */
function isPresented(live: PanelLive): boolean {
  const { sight, present, settings } = live.store.getState();
  return present.presenting && settle(present, factsOf(sight, settings)).step !== 'end';
}

/** The space bar belongs to the control that has the focus; letters to text fields, menus and trees. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(takersOf(key)) !== null && target.id !== 'stage';
}

function takersOf(key: string): string {
  if (key === ' ') return 'a,button,input,[role]';
  const typed = 'input:not([type=radio]),textarea,[role=menu],[role=dialog]';
  return /^[a-z]$/i.test(key) ? `${typed},[role=treegrid]` : typed;
}

/** @returns whether the key means anything here */
function act(live: PanelLive, key: string): boolean {
  const { sight, running, settings } = live.store.getState();
  const speed = speeds[Number(key) - 1];
  if (speed !== undefined) live.setSpeed(speed);
  else if (key === ' ') return pauseOrResume();
  else if (key === '.') live.stepWeek();
  else if (key.toLowerCase() === 'r') live.runQuarter();
  else if (key.toLowerCase() === 'u') live.undo();
  else if (key.toLowerCase() === 'n') live.lessonNext();
  else if (key.toLowerCase() === 'l') live.setLanguage(settings.language === 'en' ? 'fr' : 'en');
  else return false;
  return true;

  function pauseOrResume(): boolean {
    if (sight.phase !== 'watching') return false;
    if (running) live.pause();
    else live.resume();
    return true;
  }
}
