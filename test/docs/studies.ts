/** The studies whose results the documents show, and how large each is. */
import { ablation } from '../../src/lab/sensitivity/ablation.ts';
import { oneAtATime } from '../../src/lab/sensitivity/oneAtATime.ts';
import { pace } from '../../src/lab/sensitivity/pace.ts';
import { screening } from '../../src/lab/sensitivity/screening.ts';
import { settings } from '../../src/lab/sensitivity/setting.ts';
import type { Study } from '../../src/lab/sensitivity/study.ts';

export const studies: readonly Study[] = [
  pace('pace', 200),
  ablation(settings.message, 'ablation', 12),
  ablation(settings.everything, 'ablation', 12),
  oneAtATime(settings.message, 'tornado', 8),
  oneAtATime(settings.everything, 'tornado', 8),
  screening(settings.everything, 'screening', 16),
];
