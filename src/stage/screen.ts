/** A page that comes to a screen with finer or coarser pixels keeps its size, so no observer of sizes tells of it. */

/** @returns what stops telling */
export function followScreen(told: () => void): () => void {
  let pixels = pixelsNow();
  const change = (): void => {
    pixels.removeEventListener('change', change);
    pixels = pixelsNow();
    pixels.addEventListener('change', change);
    told();
  };
  pixels.addEventListener('change', change);
  return () => pixels.removeEventListener('change', change);
}

/** Holds until the screen is another. */
function pixelsNow(): MediaQueryList {
  return matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
}
