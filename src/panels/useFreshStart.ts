import { useEffect } from 'react';
import { useLive } from './liveContext.ts';

/** A phase begins at the top of its panel, where what is to be read first stands. */
export function useFreshStart(): void {
  const live = useLive();
  useEffect(
    () =>
      live.store.subscribe((now, before) => {
        if (now.sight.phase !== before.sight.phase) requestAnimationFrame(startFresh);
      }),
    [live],
  );
}

function startFresh(): void {
  const panel = document.getElementById('decisions');
  panel?.querySelector('.scroll')?.scrollTo(0, 0);
  // On a narrow screen all is one column, and the picture stands at its top.
  window.scrollTo(0, 0);
  // The button that ended the last phase is gone with it; whoever pressed it goes on from here.
  if (document.activeElement === document.body) panel?.focus({ preventScroll: true });
}
