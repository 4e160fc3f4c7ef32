/** The org chart that a scenario names, from the file beside it. */
import type { Reading } from '../reading.ts';
import type { SourceFile } from '../sourceFile.ts';
import type { ListedPeople } from './listedPeople.ts';

/** Gives a file that lies beside the scenario, or null where there is none of that name. */
export type Beside = (name: string) => SourceFile | null;

export function readChart(reading: Reading, chart: string, _beside: Beside): ListedPeople | null {
  reading.fault(['department', 'chart'], { kind: 'chartMissing', chart });
  return null;
}
