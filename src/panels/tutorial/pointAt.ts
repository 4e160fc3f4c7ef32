import type { LessonPlace } from '../../live/index.ts';
import { placeNow } from './places.ts';

/** The text of the step; what it speaks of is described by it. */
export const lessonTextId = 'lesson-text';

/**
 * Outlines what a step speaks of, and describes it by the step's text, for as long as the step is
 * on; tabs may show it and take it away meanwhile.
 * @returns what takes the outline off again
 */
export function pointAt(place: LessonPlace): () => void {
  let pointed: Element | null = null;
  const leave = (): void => {
    pointed?.removeAttribute('data-pointed');
    if (pointed?.getAttribute('aria-describedby') === lessonTextId) {
      pointed.removeAttribute('aria-describedby');
    }
    pointed = null;
  };
  const look = (): void => {
    const found = placeNow(place);
    if (found === pointed) return;
    leave();
    pointed = found;
    found?.setAttribute('data-pointed', '');
    // A reason that stands there already is more to the point.
    if (found?.hasAttribute('aria-describedby') === false) {
      found.setAttribute('aria-describedby', lessonTextId);
    }
  };
  look();
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    leave();
  };
}

/** Brings what a step speaks of into view, and the focus to it. */
export function goTo(place: LessonPlace): void {
  const found = placeNow(place);
  if (found === null) return;
  const still = document.documentElement.dataset['motion'] === 'reduced';
  found.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  const target = found.matches(focusable) ? found : (found.querySelector(action) ?? found);
  if (!(target instanceof HTMLElement)) return;
  if (!target.matches(focusable)) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

const focusable = 'button, a, [role=tab], [tabindex]';
const action = 'h2[tabindex], button.choose, .answers button, button';
