import type { SavedState } from '../../live/index.ts';
import { stroke } from '../stroke.ts';

/** A tick, three dots, a warning, two windows: told apart by their shape. */
export function SavedIcon({ kind }: { readonly kind: SavedState['kind'] }) {
  const shapes = {
    nothing: <circle cx="12" cy="12" r="8" />,
    saving: <path d="M6 12h.01M12 12h.01M18 12h.01" strokeWidth="4" />,
    saved: <path d="M12 4a8 8 0 1 0 8 8M8.5 11.5l3 3L20 5.5" />,
    failed: <path d="M12 4 2.5 20h19zM12 10v4.5M12 17.2v.01" />,
    elsewhere: <path d="M3 4h12v10H3zM9 18h12V8h-2" />,
  };
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      {shapes[kind]}
    </svg>
  );
}
