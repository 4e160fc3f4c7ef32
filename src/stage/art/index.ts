import type { Art } from './art.ts';
import { clay } from './clay.ts';
import { crowd, shoots } from './crowd.ts';
import { deputy } from './deputy.ts';
import { relief, rim, shock } from './edges.ts';
import { figure } from './figure.ts';
import { arch, floor } from './ground.ts';
import { hollow } from './hollow.ts';
import { ring, root, voice } from './marks.ts';
import { sky } from './sky.ts';
import { sun } from './sun.ts';
import { turf } from './turf.ts';
import { drop, duct, pool, stream } from './water.ts';

export { seasons, type Art, type FigureKind, type Paint, type Season, type Size } from './art.ts';

export const art: Art = {
  clay,
  rim,
  relief,
  duct,
  stream,
  pool,
  hollow,
  arch,
  figure,
  crowd,
  shoots,
  drop,
  voice,
  ring,
  shock,
  root,
  sky,
  sun,
  turf,
  deputy,
  floor,
};
export type { Spot } from './brush.ts';
export { moodFrom } from './face.ts';
export { passFrom } from './figure.ts';
