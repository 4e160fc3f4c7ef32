import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createFacilitatorLine } from '../../live/index.ts';
import type { Settings } from '../../live/index.ts';
import { fetchWords } from '../../words/index.ts';

/** The facilitator's window in place of the game: no game runs in it, it shows what the room's tells. */
export async function mountFacilitator(
  place: HTMLElement,
  token: string,
  { language, theme, textSize, shortcuts }: Settings,
): Promise<() => void> {
  // The room's window has no need of it.
  const [{ FacilitatorPage }] = await Promise.all([
    import('./FacilitatorPage.tsx'),
    fetchWords(language),
  ]);
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
