import { useEffect } from 'react';
import { useLive } from './liveContext.ts';

/** The button that ends a phase is gone with it; whoever pressed it goes on from where it stood. */
export function useFocusKept(): void {
  const live = useLive();
  useEffect(
    () =>
      live.store.subscribe((now, before) => {
        if (now.game.phase !== before.game.phase) requestAnimationFrame(keepFocus);
      }),
    [live],
  );
}

function keepFocus(): void {
  if (document.activeElement === document.body) document.getElementById('decisions')?.focus();
}
