/** How the height is shared out: sky, a stratum for each tier that has managers, the floor, the legend. */
import { deputy, type Department } from '../model/index.ts';

export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Bands = {
  readonly width: number;
  readonly height: number;
  /** What of the width shows the department; at its left stand the names of the tiers. */
  readonly inner: { readonly x: number; readonly width: number };
  readonly sky: Rect;
  /** One for each tier that has managers, from the top. */
  readonly strata: readonly Rect[];
  /** The hollow of a stratum above its clay, in which water pools. */
  readonly basin: number;
  readonly floor: Rect;
  readonly legend: Rect;
};

const edge = 10;

/** @param nearness 0 where the whole department is seen, 1 where a team fills the width: people grow */
export function bandsOf(
  managerTiers: number,
  width: number,
  height: number,
  nearness: number,
): Bands {
  const inner = innerOf(width);
  const legendHeight = height < 280 ? 0 : Math.min(height * 0.22, legendHeightAt(width));
  const skyHeight = Math.max(Math.min(54, height * 0.2), height * 0.15);
  const rest = height - skyHeight - legendHeight;
  const floorHeight = floorHeightOf(managerTiers, height, rest, nearness);
  const clayHeight = rest - floorHeight;
  const stratumHeight = clayHeight / Math.max(1, managerTiers);
  const strata = Array.from({ length: managerTiers }, (_, at) => ({
    ...inner,
    y: skyHeight + at * stratumHeight,
    height: stratumHeight,
  }));
  return {
    width,
    height,
    inner,
    sky: { x: 0, y: 0, width, height: skyHeight },
    strata,
    basin: Math.min(32, Math.max(2, stratumHeight * 0.19)),
    floor: { x: 0, y: skyHeight + clayHeight, width, height: floorHeight },
    legend: { x: 0, y: height - legendHeight, width, height: legendHeight },
  };
}

function innerOf(width: number): Bands['inner'] {
  const gutter = width < 560 ? 8 : Math.min(150, Math.max(84, width * 0.12));
  return { x: gutter, width: width - gutter - edge };
}

/** Without managers there is no clay, and employees stand right under the sky. */
function floorHeightOf(
  managerTiers: number,
  height: number,
  rest: number,
  nearness: number,
): number {
  if (managerTiers === 0) return rest;
  const far = Math.max(Math.min(90, height * 0.3), height * (managerTiers > 3 ? 0.24 : 0.27));
  return far + (rest * 0.5 - far) * Math.max(0, nearness);
}

/** Three or four lines for all that is explained, five on a narrow screen. */
function legendHeightAt(width: number): number {
  return width < 760 ? 100 : 78;
}

const managerTiers = new WeakMap<Department, number>();

/** How many tiers, from the top, have managers; counted once for each department. */
export function countManagerTiers(department: Department): number {
  const known = managerTiers.get(department);
  if (known !== undefined) return known;
  const tiers = countTiers(department);
  managerTiers.set(department, tiers);
  return tiers;
}

function countTiers({ leaderOf, tierOf }: Department): number {
  let tiers = 0;
  for (const manager of leaderOf) {
    if (manager !== deputy) tiers = Math.max(tiers, tierOf[manager]);
  }
  return tiers;
}

/** The part of a rectangle that is in sight, or null. */
export function within(
  { x, y, width, height }: Rect,
  inner: { readonly x: number; readonly width: number },
): Rect | null {
  const left = Math.max(x, inner.x);
  const right = Math.min(x + width, inner.x + inner.width);
  return right - left < 0.5 ? null : { x: left, y, width: right - left, height };
}
