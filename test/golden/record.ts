/** Writes the golden traces anew: only after a change that is meant to change the bits. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { goldenRuns, traceOf } from './goldenRuns.ts';
import { writeTrace } from './trace.ts';

for (const run of goldenRuns) {
  mkdirSync(path.dirname(run.file), { recursive: true });
  writeFileSync(run.file, writeTrace(traceOf(run)));
}
