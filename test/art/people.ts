/** Whoever leads, and all the others; where the water comes through to them, something grows. */
import { grain } from '../../src/stage/grain.ts';
import type { Colours } from './colours.ts';
import type { Block } from './earth.ts';
import { at, element, path, tenth, type Point } from './pen.ts';
import { drawPuddle } from './water.ts';

/** Figures by their camp, along the floor; two stand beside what grows below the block that has opened. */
export function drawPeople(
  width: number,
  y: number,
  height: number,
  open: Block,
  colours: Colours,
): string {
  const size = height * 0.18;
  const ground = y + height * 0.8;
  const middle = open.x + open.width / 2;
  const people: string[] = [];
  let person = 0;
  for (let x = size * 2; x < width - size; x += size * (3 + 2.2 * grain(61, person))) {
    person += 1;
    if (Math.abs(x - middle) < size * 5.4) continue;
    people.push(drawFigure([x, ground - size], size, Math.floor(grain(63, person) * 3), colours));
  }
  return [
    ...people,
    drawPuddle([middle, ground], size * 2, colours),
    drawSprout([middle, ground], height * 0.92, colours),
    drawFigure([middle - size * 3.4, ground - size], size, 0, colours),
    drawFigure([middle + size * 3.4, ground - size], size, 1, colours),
  ].join('');
}

/** A figure in the light. */
export function drawLeader([x, y]: Point, size: number, colours: Colours): string {
  const half = size * 0.3;
  const shoulders = y - size * 0.75;
  const body = `M${at([x - half, y])}C${at([x - half, shoulders])} ${at([x + half, shoulders])} ${at([x + half, y])}z`;
  return [
    path(body, { fill: colours.textShade }),
    element('circle', { cx: x, cy: y - size * 0.84, r: size * 0.19, fill: colours.textShade }),
  ].join('');
}

function drawFigure([x, y]: Point, size: number, camp: number, colours: Colours): string {
  const look = { stroke: colours.voice, stroke_width: 1.4, stroke_linejoin: 'round' } as const;
  const { zealot, collaborator, resister } = colours.camps;
  if (camp === 0) return element('circle', { cx: x, cy: y, r: size, fill: zealot, ...look });
  if (camp === 1) {
    const d = `M${at([x, y - size])}L${at([x + size * 1.1, y + size])}H${tenth(x - size * 1.1)}z`;
    return path(d, { fill: collaborator, ...look });
  }
  const side = size * 1.8;
  return element('rect', {
    x: x - side / 2,
    y: y - size * 0.8,
    width: side,
    height: side,
    fill: resister,
    ...look,
  });
}

function drawSprout([x, y]: Point, height: number, colours: Colours): string {
  const top = y - height;
  const leaf = (side: number, rise: number): string =>
    `M${at([x, top + height * 0.34 + rise])}c${at([0, -height * 0.3])} ${at([side * height * 0.3, -height * 0.44])} ${at([side * height * 0.62, -height * 0.4])}c${at([0, height * 0.32])} ${at([-side * height * 0.3, height * 0.46])} ${at([-side * height * 0.62, height * 0.4])}z`;
  return [
    path(
      `M${at([x, y])}C${at([x + 1.5, y - height * 0.3])} ${at([x - 1, y - height * 0.5])} ${at([x, top + height * 0.3])}`,
      {
        fill: 'none',
        stroke: colours.growth,
        stroke_width: height * 0.09,
        stroke_linecap: 'round',
      },
    ),
    path(leaf(1, 0) + leaf(-1, height * 0.12), { fill: colours.growth }),
  ].join('');
}
