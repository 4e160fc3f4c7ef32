/** The findings in the order of their table; an experiment is looked up by the name it goes by there. */
import type { Finding } from './experiment.ts';
import { f1 } from './findings/f1.ts';
import { f10 } from './findings/f10.ts';
import { f11 } from './findings/f11.ts';
import { f12 } from './findings/f12.ts';
import { f13 } from './findings/f13.ts';
import { f14 } from './findings/f14.ts';
import { f1c } from './findings/f1c.ts';
import { f2 } from './findings/f2.ts';
import { f3 } from './findings/f3.ts';
import { f4 } from './findings/f4.ts';
import { f5 } from './findings/f5.ts';
import { f6 } from './findings/f6.ts';
import { f7 } from './findings/f7.ts';
import { f8 } from './findings/f8.ts';
import { f9 } from './findings/f9.ts';

export const findings: readonly Finding[] = [
  f1,
  f1c,
  f2,
  f3,
  f4,
  f5,
  f6,
  f7,
  f8,
  f9,
  f10,
  f11,
  f12,
  f13,
  f14,
];
