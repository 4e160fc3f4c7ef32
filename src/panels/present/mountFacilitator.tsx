import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createFacilitatorLine } from '../../live/index.ts';
import type { Settings } from '../../live/index.ts';
import { FacilitatorPage } from './FacilitatorPage.tsx';

/** The facilitator's window in place of the game: no game runs in it, it shows what the room's tells. */
export function mountFacilitator(
  place: HTMLElement,
  token: string,
  { language, theme, textSize, shortcuts }: Settings,
): () => void {
  const line = createFacilitatorLine(token);
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <FacilitatorPage
        line={line}
        hasRoom={token !== '' && window.opener !== null}
        language={language}
        theme={theme}
        textSize={textSize}
        shortcuts={shortcuts}
      />
    </StrictMode>,
  );
  return () => {
    line.hangUp();
    root.unmount();
  };
}
