/** Brings a place of the debrief into view, for eyes and for whoever reads by ear. */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  const heading = place?.querySelector<HTMLElement>('[tabindex="-1"]');
  place?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
