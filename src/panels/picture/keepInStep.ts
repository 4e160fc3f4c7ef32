import type { PanelLive } from '../liveContext.ts';
import { shownBy } from './shownBy.ts';

/**
 * Whoever is pointed at in the tree is lit up in the picture, and the other way round; somebody whose
 * row is folded away is shown by the manager under whom it is. The rows are marked on the page
 * itself: drawing a large tree anew each time the pointer moves would be slow.
 * @returns what takes the two apart again
 */
export function keepInStep(tree: HTMLElement, live: PanelLive): () => void {
  let marked: Element | null = null;

  function mark(row: number | null): void {
    const next = row === null ? null : rowShown(tree, live, row);
    if (next === marked) return;
    marked?.removeAttribute('data-under-pointer');
    next?.setAttribute('data-under-pointer', '');
    marked = next;
  }

  const onPoint = ({ target, pointerType }: PointerEvent): void => {
    // A finger covers what it would point at.
    if (pointerType !== 'touch') live.hover(rowAt(target));
  };
  const onFocus = ({ target }: FocusEvent): void => live.hover(rowAt(target));
  const onLeave = (): void => live.hover(null);

  tree.addEventListener('pointerover', onPoint);
  tree.addEventListener('focusin', onFocus);
  tree.addEventListener('pointerleave', onLeave);
  tree.addEventListener('focusout', onLeave);
  const unsubscribe = live.store.subscribe(({ picture }, before) => {
    if (picture.hovered !== before.picture.hovered) mark(picture.hovered);
  });
  return () => {
    unsubscribe();
    mark(null);
    live.hover(null);
    tree.removeEventListener('pointerover', onPoint);
    tree.removeEventListener('focusin', onFocus);
    tree.removeEventListener('pointerleave', onLeave);
    tree.removeEventListener('focusout', onLeave);
  };
}

function rowAt(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[role=row]') : null;
  const key = row?.dataset['key'];
  return key === undefined ? null : Number(key);
}

function rowShown(tree: HTMLElement, live: PanelLive, row: number): Element | null {
  const { managerOf } = live.store.getState().sight.world.department;
  return shownBy(managerOf, row, (at) => tree.querySelector(`[role=row][data-key="${at}"]`));
}
