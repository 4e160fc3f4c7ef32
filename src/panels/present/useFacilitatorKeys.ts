import { useEffect } from 'react';
import type { FacilitatorLine } from '../../live/index.ts';
import { figureOf, isForOthers, moveOf } from './presenterKeys.ts';

/** A clicker speaks to the window that has the focus: here it does the same as in the room's. */
export function useFacilitatorKeys(line: FacilitatorLine, shortcuts: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isForOthers(event) && act(line, shortcuts, event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [line, shortcuts]);
}

/** @returns whether the key means anything here */
function act(line: FacilitatorLine, shortcuts: boolean, event: KeyboardEvent): boolean {
  const move = moveOf(event);
  if (move !== null) {
    line.act({ kind: move });
    return true;
  }
  if (!shortcuts) return false;
  if (event.key.toLowerCase() === 'h') {
    line.act({ kind: 'cover' });
    return true;
  }
  const vote = line.store.getState().view?.vote ?? null;
  const option = vote?.options[figureOf(event) ?? -1];
  if (vote === null || option === undefined) return false;
  line.act({ kind: 'hand', ballot: vote.ballot, id: option.id, by: event.shiftKey ? -1 : 1 });
  return true;
}
