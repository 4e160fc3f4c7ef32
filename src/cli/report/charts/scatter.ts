/** Factors by how much they matter (across) and by how much that depends on the others (up). */
import { markup, type Markup } from '../markup.ts';
import { bottomAxis, leftAxis, scaleFor, shortened, wide, type Axis } from './drawing.ts';

export type ScatterPoint = {
  readonly name: string;
  readonly across: number;
  readonly up: number;
  readonly isLuck: boolean;
};

export type ScatterWords = {
  readonly across: string;
  readonly up: string;
  readonly tick: Axis['tick'];
};

const height = 400;
const [left, right, top, bottom] = [56, wide - 20, 24, 346];
/** As many as are named; more names would lie over one another. */
const namesMost = 6;
const lineHeight = 16;

/** @param points the one that matters most first */
export function scatter(
  points: readonly ScatterPoint[],
  { across, up, tick }: ScatterWords,
): { readonly height: number; readonly body: readonly Markup[] } {
  const x = scaleFor([0, ...points.map((point) => point.across)], [left, right]);
  const y = scaleFor([0, ...points.map((point) => point.up)], [bottom, top], 5);
  const named = points.slice(0, namesMost);
  const taken: number[] = [];
  const names = named.map((point, at) => {
    const isAtRight = x(point.across) > wide / 2;
    let place = y(point.up) + 4;
    while (taken.some((other) => Math.abs(other - place) < lineHeight)) place += lineHeight;
    taken.push(place);
    const beside = isAtRight ? -10 : 10;
    return markup`<text x="${x(point.across) + beside}" y="${place}" text-anchor="${isAtRight ? 'end' : 'start'}">${shortened(`${at + 1}. ${point.name}`, 330)}</text>`;
  });
  return {
    height,
    body: [
      leftAxis({ scale: y, tick, ticks: 5 }, left, right),
      bottomAxis({ scale: x, tick }, top, bottom),
      markup`<text class="tick" x="0" y="11">${up}</text><text class="tick" x="${right}" y="${bottom + 40}" text-anchor="end">${across}</text>`,
      ...points.map(
        (point) =>
          markup`<circle class="${point.isLuck ? 'spot luckSpot' : 'spot'}" cx="${x(point.across)}" cy="${y(point.up)}" r="5"/>`,
      ),
      ...names,
    ],
  };
}
