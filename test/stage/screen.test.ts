import { afterEach, expect, test, vi } from 'vitest';
import { followScreen } from '../../src/stage/screen.ts';

afterEach(() => vi.unstubAllGlobals());

test('every screen that the page comes to is told of, until somebody stops listening', () => {
  const screens = new Map<string, EventTarget>();
  vi.stubGlobal('matchMedia', (query: string) => {
    const screen = screens.get(query) ?? new EventTarget();
    screens.set(query, screen);
    return screen;
  });
  const leave = (pixels: number): void => {
    const query = `(resolution: ${pixels}dppx)`;
    screens.get(query)?.dispatchEvent(new Event('change'));
  };
  const told = vi.fn<() => void>();
  vi.stubGlobal('devicePixelRatio', 1);
  const stop = followScreen(told);
  vi.stubGlobal('devicePixelRatio', 2);
  leave(1);
  vi.stubGlobal('devicePixelRatio', 1.5);
  leave(2);
  expect(told).toHaveBeenCalledTimes(2);
  leave(1);
  expect(told).toHaveBeenCalledTimes(2);
  stop();
  leave(1.5);
  expect(told).toHaveBeenCalledTimes(2);
});
