import type { Paint } from '../../src/stage/art/index.ts';

export type Call = readonly [name: string, ...what: readonly unknown[]];

/** What a piece asks of a canvas, in order: every call, every colour and line width that it sets. */
export function recordPaint(paintOn: (paint: Paint) => void): readonly Call[] {
  const calls: Call[] = [];
  const surface = new Proxy<Paint>(Object.create(null), {
    get: (_, name: string) => {
      if (name.startsWith('create')) {
        return (...what: number[]) => {
          calls.push([name, ...what]);
          return { addColorStop: (at: number, color: string) => calls.push(['stop', at, color]) };
        };
      }
      return (...what: number[]) => {
        calls.push([name, ...what]);
      };
    },
    set: (_, name: string, value: unknown) => {
      calls.push([name, typeof value === 'object' ? 'gradient' : value]);
      return true;
    },
  });
  paintOn(surface);
  return calls;
}

/** To three places, as far as a pixel can tell; -0 is 0. */
export function rounded(calls: readonly Call[]): readonly string[] {
  return calls.map(([name, ...what]) => {
    const parts = what.map((part) =>
      String(part).replaceAll(/-?\d*\.\d+(e-\d+)?/g, (number) =>
        String(Number(Number(number).toFixed(3)) + 0),
      ),
    );
    return `${name} ${parts.join(' ')}`;
  });
}

export function count(calls: readonly Call[], name: string): number {
  return calls.filter(([called]) => called === name).length;
}
