/** `npm run check`: every static check; stops at none, so that one run shows everything. */
import process from 'node:process';
import { runChecks } from './checks.mjs';

const counts = await runChecks();
process.stdout.write(`\n${counts.passed} checks passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
