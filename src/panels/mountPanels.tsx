import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Live } from '../live/index.ts';
import { App } from './App.tsx';
import { LiveContext } from './liveContext.ts';
import type { LoadShipped } from './loadShipped.ts';

/** @returns what takes the panels off the page again; the live game goes on without them */
export function mountPanels(place: HTMLElement, live: Live, loadShipped: LoadShipped): () => void {
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <LiveContext value={live}>
        <App loadShipped={loadShipped} />
      </LiveContext>
    </StrictMode>,
  );
  return () => root.unmount();
}
