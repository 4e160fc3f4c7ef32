import { useLayoutEffect } from 'react';

/**
 * The debrief is a document, and the main part of the page while it is there. The picture above it
 * is then an illustration: whatever it shows is told below.
 */
export function useDebriefLayout(isOver: boolean): void {
  useLayoutEffect(() => {
    if (!isOver) return undefined;
    const stage = document.getElementById('stage');
    document.documentElement.dataset['phase'] = 'ended';
    stage?.setAttribute('aria-hidden', 'true');
    return () => {
      delete document.documentElement.dataset['phase'];
      stage?.removeAttribute('aria-hidden');
    };
  }, [isOver]);
}
