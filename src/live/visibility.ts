/** Whether anybody can see the page. What is there to be watched rests while nobody can. */
export type Visibility = {
  readonly isVisible: () => boolean;
  /** @returns what stops telling */
  readonly onChange: (told: () => void) => () => void;
};

/**
 * Not whether the page has the focus: a room watches it on a projector while the facilitator types
 * into a window of her own.
 */
export const pageVisibility: Visibility = {
  isVisible: () => !document.hidden,
  onChange: (told) => {
    document.addEventListener('visibilitychange', told);
    return () => document.removeEventListener('visibilitychange', told);
  },
};

/** For where there is no page to hide. */
export const alwaysVisible: Visibility = { isVisible: () => true, onChange: () => () => undefined };

/**
 * A timer for what is watched: hidden it stands still, and seen again it begins anew.
 * @returns what stops it
 */
export function afterVisible(
  visibility: Visibility,
  milliseconds: number,
  due: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    if (visibility.isVisible()) timer = setTimeout(end, milliseconds);
  };
  const forget = visibility.onChange(wait);
  const stop = (): void => {
    clearTimeout(timer);
    forget();
  };
  const end = (): void => {
    stop();
    due();
  };
  wait();
  return stop;
}
