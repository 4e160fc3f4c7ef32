/** Small drawings of our own; they stand beside words or carry a label, so they are hidden from readers. */
import icon from '../../assets/icon.svg?inline';
import type { Camp } from '../model/index.ts';
import { stroke } from './stroke.ts';

/** The sign of the game, as the browser shows it on the tab. */
export function GameIcon() {
  return <img className="gameIcon" src={icon} alt="" />;
}

export function SunIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4" />
    </svg>
  );
}

export function MoonIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      <path d="M19 14.5A7.5 7.5 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5z" />
    </svg>
  );
}

export function PlayIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden>
      <path d="M7 4.5v15l12-7.5z" fill="currentColor" />
    </svg>
  );
}

export function PauseIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden>
      <path d="M6 5h4v14H6zM14 5h4v14h-4z" fill="currentColor" />
    </svg>
  );
}

export function StepIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden>
      <path d="M6 5v14l10-7zM17 5h3v14h-3z" fill="currentColor" />
    </svg>
  );
}

export function SkipIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden>
      <path d="M3 5v14l8-7zM11 5v14l8-7zM19 5h2.5v14H19z" fill="currentColor" />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      <path d="M6 6l12 12M18 6 6 18" />
    </svg>
  );
}

export function ChevronIcon() {
  return (
    <svg className="chevron" viewBox="0 0 24 24" aria-hidden {...stroke}>
      <path d="M9 6l6 6-6 6" />
    </svg>
  );
}

/** The three camps by shape and colour together: circle, triangle, square. */
export function CampIcon({ camp }: { readonly camp: Camp }) {
  const shapes = {
    zealot: <circle cx="8" cy="8" r="6" />,
    collaborator: <path d="M8 1.5 15 14H1z" />,
    resister: <path d="M2 2h12v12H2z" />,
  };
  return (
    <svg className="camp" data-camp={camp} viewBox="0 0 16 16" aria-hidden>
      {shapes[camp]}
    </svg>
  );
}

export function SlidersIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden {...stroke}>
      <path d="M4 7h5M13 7h7M4 17h9M17 17h3M15 12h5M4 12h7" />
      <circle cx="11" cy="7" r="2" />
      <circle cx="13" cy="12" r="2" />
      <circle cx="15" cy="17" r="2" />
    </svg>
  );
}
