import type { LessonPlace } from '../../live/index.ts';

/**
 * Where on the page a step's place is, the nearest first: the card of a policy, or else the tab
 * that shows it. The first that is there now is pointed at.
 */
function selectorsOf(place: LessonPlace): readonly string[] {
  if (place.kind === 'policy') {
    return [`.card[data-policy="${place.policy}"]`, '.tabs [data-key="policies"]'];
  }
  return selectors[place.kind];
}

const selectors: Readonly<Record<Exclude<LessonPlace['kind'], 'policy'>, readonly string[]>> = {
  stage: ['#stage'],
  run: ['.bar .primary'],
  weeks: ['#stage'],
  person: ['.inspector', '.tabs [data-key="department"]'],
  reports: ['.reports'],
  dilemma: ['.dilemma'],
  end: ['#debrief-truth', '#decisions'],
  step: [],
};

/** The first of the places that the page has now. */
export function placeNow(place: LessonPlace): Element | null {
  for (const selector of selectorsOf(place)) {
    const found = document.querySelector(selector);
    if (found !== null) return found;
  }
  return null;
}
