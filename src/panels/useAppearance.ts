import { useEffect } from 'react';
import { useLiveState } from './liveContext.ts';
import { useTheme } from './useTheme.ts';

/** Widths, in characters, under which the page is one column, and under which it spares its header. */
const narrowEm = 56.25;
const closeEm = 68.75;
/** Under so much height nothing may stay in view for itself. */
const lowEm = 40;

/** What the settings say of how the page looks, told to the style sheets. */
export function useAppearance(): void {
  const { textSize, motion } = useLiveState(({ settings }) => settings);
  const theme = useTheme();
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset['theme'] = theme;
    dataset['motion'] = motion;
    style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  }, [theme, textSize, motion]);
  useEffect(() => {
    // Media queries know of enlarged pages, but not of a root whose text is larger.
    const scale = textSize / 100;
    const undo = [
      mark('narrow', `(max-width: ${narrowEm * scale}em)`),
      mark('close', `(max-width: ${closeEm * scale}em)`),
      mark('low', `(max-height: ${lowEm * scale}em)`),
    ];
    return () => undo.forEach((each) => each());
  }, [textSize]);
}

/** Keeps an attribute of the page in step with what holds of its window. */
function mark(name: string, query: string): () => void {
  const { dataset } = document.documentElement;
  const holding = matchMedia(query);
  const tell = (): void => {
    dataset[name] = String(holding.matches);
  };
  tell();
  holding.addEventListener('change', tell);
  return () => holding.removeEventListener('change', tell);
}
