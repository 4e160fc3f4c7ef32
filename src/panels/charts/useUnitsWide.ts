import { useEffect, useState, type RefObject } from 'react';

const widthBefore = 680;
const widthLeast = 260;

/** The width of a place on the page, in the units of charts. */
export function useUnitsWide(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(widthBefore);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const unit = Number.parseFloat(getComputedStyle(element).fontSize) / 16;
      // A page that is being printed has no width of its own: the chart keeps what it had.
      if (element.clientWidth > 0) setWidth(Math.max(widthLeast, element.clientWidth / unit));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return Math.round(width);
}
