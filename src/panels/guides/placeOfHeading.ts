/** Apart from all other places of the page, which go by shorter names. */
export function placeOfHeading(id: string): string {
  return `guide-${id}`;
}

export function goToHeading(id: string): void {
  const heading = document.getElementById(placeOfHeading(id));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
