/** Small drawings of our own for the tools over the picture; each tool carries a name besides. */
import { stroke } from '../stroke.ts';

export function NearerIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="M15.3 15.3 21 21M10.5 7.5v6M7.5 10.5h6" />
    </svg>
  );
}

export function FurtherIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="M15.3 15.3 21 21M7.5 10.5h6" />
    </svg>
  );
}

/** The strata from edge to edge. */
export function AllIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      <path d="M3 5v14M21 5v14M7 8h10M7 12h4M13 12h4M7 16h2M11 16h2M15 16h2" />
    </svg>
  );
}

/** A drop above a closed layer. */
export function StopsIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      <path d="M12 3c2.6 3.2 4 5.2 4 7a4 4 0 0 1-8 0c0-1.8 1.4-3.8 4-7z" />
      <path d="M3 18h18" strokeWidth="3.5" />
    </svg>
  );
}

export function RootsIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      <path d="M12 3v8M12 9c0 5-3 4-6 6s-2 4-3 6M12 9c0 5 3 4 6 6s2 4 3 6M12 11c0 4-1 6-2 10M12 13c1 3 3 4 3.5 8" />
    </svg>
  );
}

export function GoToIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      <circle cx="12" cy="12" r="5.5" />
      <path d="M12 2.5v4M12 17.5v4M2.5 12h4M17.5 12h4" />
    </svg>
  );
}

export function WeeksIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      <path d="M4.5 9A8.3 8.3 0 1 1 4 13.5M4 4.5V9h4.5M12 8v4.5l3 2" />
    </svg>
  );
}

export function SoundIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      <path d="M4 9.5v5h3.5L12 19V5L7.5 9.5z" />
      <path d="M15.5 9a4.2 4.2 0 0 1 0 6M18.2 6.3a8 8 0 0 1 0 11.4" />
    </svg>
  );
}

export function SilenceIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      <path d="M4 9.5v5h3.5L12 19V5L7.5 9.5z" />
      <path d="m16 9.5 5 5M21 9.5l-5 5" />
    </svg>
  );
}
