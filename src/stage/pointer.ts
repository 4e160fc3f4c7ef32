/** What the pointer points at and picks, on the page rather than in Phaser, whose loop may be asleep. */
export type PointerEnds = {
  /** The row of whoever is at a spot of the picture, in CSS pixels, or null. */
  readonly rowAt: (x: number, y: number) => number | null;
  readonly onHover: (row: number | null) => void;
  readonly onPick: (row: number | null) => void;
};

/** @returns what stops listening */
export function followPointer(place: HTMLElement, ends: PointerEnds): () => void {
  let hovered: number | null = null;
  const hover = (row: number | null): void => {
    place.style.cursor = row === null ? '' : 'pointer';
    if (row === hovered) return;
    hovered = row;
    ends.onHover(row);
  };
  const rowUnder = ({ clientX, clientY }: MouseEvent): number | null => {
    const { left, top } = place.getBoundingClientRect();
    return ends.rowAt(clientX - left, clientY - top);
  };
  const onMove = (event: PointerEvent): void => {
    // A finger covers what it would hover over.
    hover(event.pointerType === 'touch' ? null : rowUnder(event));
  };
  const onLeave = (): void => hover(null);
  const onClick = (event: MouseEvent): void => ends.onPick(rowUnder(event));

  place.addEventListener('pointermove', onMove);
  place.addEventListener('pointerleave', onLeave);
  place.addEventListener('click', onClick);
  return () => {
    place.removeEventListener('pointermove', onMove);
    place.removeEventListener('pointerleave', onLeave);
    place.removeEventListener('click', onClick);
  };
}
