/** `npm run check`: every static check; stops at none, so that one run shows everything. */
import process from 'node:process';
import { runChecks } from './checks.mjs';
import { listOfFailures } from './counts.mjs';

const counts = await runChecks();
const { passed, failed } = counts;
process.stdout.write(
  `\n${listOfFailures(counts)}${passed} checks passed, ${failed.length} failed\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
