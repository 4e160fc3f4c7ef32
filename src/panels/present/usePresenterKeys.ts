import { useEffect } from 'react';
import { ballotNow, ballotOf, cardsAtOnce, factsOf, settle } from '../../live/index.ts';
import { useLive, type PanelLive } from '../liveContext.ts';
import { lookByKey } from '../picture/lookByKey.ts';
import { switchSound } from '../picture/switchSound.ts';
import { figureOf, isForOthers, moveOf } from './presenterKeys.ts';
import { switchToOther } from '../switchLanguage.ts';

/** The keys of a clicker, and single keys beside them, where nothing that takes keys itself has the focus. */
export function usePresenterKeys(): void {
  const live = useLive();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isForOthers(event) && act(live, event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [live]);
}

/** @returns whether the key means anything here */
function act(live: PanelLive, event: KeyboardEvent): boolean {
  const { sight, settings, present } = live.store.getState();
  const key = event.key.toLowerCase();
  const { step, covered } = settle(present, factsOf(sight, settings));
  if (settings.shortcuts && step === 'run' && !covered && lookByKey(live, event)) return true;
  const move = moveOf(event);
  if (move !== null) live.present({ kind: move });
  else if (key === ' ') return space(live, event);
  // Keys that are letters, figures or signs can be switched off (WCAG 2.1.4).
  else if (!settings.shortcuts) return false;
  else if (key === 'h') live.present({ kind: 'cover' });
  else if (key === 'l') switchToOther(live);
  else if (key === 'm') switchSound(live);
  else return count(live, event);
  return true;
}

/** Onward, or the weeks paused and resumed; the control that has the focus comes first. */
function space(live: PanelLive, { target }: KeyboardEvent): boolean {
  if (target instanceof Element && target.closest('a,button,input,[role]') !== null) return false;
  const { sight, running } = live.store.getState();
  if (sight.phase !== 'watching') live.present({ kind: 'next' });
  else if (running) live.pause();
  else live.resume();
  return true;
}

/** A hand more or fewer where there is a vote; among the options, a card more or fewer on the ballot. */
function count(live: PanelLive, event: KeyboardEvent): boolean {
  const figure = figureOf(event);
  if (figure === null) return false;
  const { sight, settings, present } = live.store.getState();
  const facts = factsOf(sight, settings);
  const state = settle(present, facts);
  if (state.step === 'options') {
    const id = facts.policies[state.page * cardsAtOnce + figure];
    if (id === undefined || figure >= cardsAtOnce) return false;
    live.present({ kind: 'option', id });
    return true;
  }
  const ballot = ballotOf(state.step);
  const option = ballot === null ? undefined : ballotNow(state, ballot, facts)[figure];
  if (ballot === null || option === undefined) return false;
  live.present({ kind: 'hand', ballot, id: option.id, by: event.shiftKey ? -1 : 1 });
  return true;
}
