import { useEffect } from 'react';
import {
  ballotNow,
  ballotOf,
  cardsAtOnce,
  factsOf,
  settle,
  type PresentAction,
} from '../../live/index.ts';
import { useLive, type PanelLive } from '../liveContext.ts';

/** The keys of a clicker, and single keys beside them, where nothing that takes keys itself has the focus. */
export function usePresenterKeys(): void {
  const live = useLive();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
      if (act(live, event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [live]);
}

const moves: Readonly<Record<string, PresentAction>> = {
  ArrowRight: { kind: 'next' },
  PageDown: { kind: 'next' },
  ' ': { kind: 'next' },
  ArrowLeft: { kind: 'back' },
  PageUp: { kind: 'back' },
};

/** The space bar belongs to the control that has the focus; arrows and letters to lists and dialogs. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  const takers = '[role=listbox],[role=menu],[role=dialog]';
  return target.closest(key === ' ' ? `a,button,input,[role],${takers}` : takers) !== null;
}

/** @returns whether the key means anything here */
function act(live: PanelLive, { key, code, shiftKey }: KeyboardEvent): boolean {
  const { sight, running, settings, present } = live.store.getState();
  if (key === ' ' && sight.phase === 'watching') {
    if (running) live.pause();
    else live.resume();
    return true;
  }
  const move = moves[key];
  if (move !== undefined) {
    live.present(move);
    return true;
  }
  // Keys that are letters, figures or signs can be switched off (WCAG 2.1.4).
  if (!settings.shortcuts) return false;
  if (key.toLowerCase() === 'h') live.present({ kind: 'cover' });
  else if (key.toLowerCase() === 'l') {
    live.setLanguage(settings.language === 'en' ? 'fr' : 'en');
  } else return count();
  return true;

  /** By the place of the key: on a French keyboard figures are typed with Shift. */
  function count(): boolean {
    const at = Number(/^(?:Digit|Numpad)(?<figure>[1-9])$/.exec(code)?.groups?.['figure']) - 1;
    const facts = factsOf(sight, settings);
    const state = settle(present, facts);
    const ballot = ballotOf(state.step);
    if (state.step === 'options') {
      const id = facts.policies[state.page * cardsAtOnce + at];
      if (id === undefined || !(at < cardsAtOnce)) return false;
      live.present({ kind: 'option', id });
      return true;
    }
    const option = ballot === null ? undefined : ballotNow(state, ballot, facts)[at];
    if (ballot === null || option === undefined) return false;
    live.present({ kind: 'hand', ballot, id: option.id, by: shiftKey ? -1 : 1 });
    return true;
  }
}
