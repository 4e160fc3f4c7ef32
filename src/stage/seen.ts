/** All that follows from where one looks: where everything is, and who is large enough to be seen. */
import type { Span } from '../live/index.ts';
import type { Department } from '../model/index.ts';
import { figureLeast } from './layFloor.ts';
import { layOut, type StageLayout } from './layout.ts';
import { countBetween } from './lines.ts';
import { placesOf, type Places } from './places.ts';
import { spotsOf, type Spots } from './spots.ts';
import type { View } from './view.ts';

export type Seen = {
  readonly layout: StageLayout;
  readonly spots: Spots;
  readonly places: Places;
};

/** More figures than these are a crowd; a slow renderer has fewer. */
const figuresMost = { fast: 2600, slow: 2200 };

export function look(
  department: Department,
  span: Span,
  { width, height, isFast }: Pick<View, 'width' | 'height' | 'isFast'>,
): Seen {
  const layout = layOut(department, span, width, height);
  const inSight = layout.hollows.reduce(
    (sum, hollow) => sum + countBetween(hollow, layout.inner),
    0,
  );
  const most = isFast ? figuresMost.fast : figuresMost.slow;
  const areFigures = layout.figure >= figureLeast && inSight <= most;
  const spots = spotsOf(layout, areFigures ? layout.hollows : []);
  return { layout, spots, places: placesOf(layout, spots) };
}
