/**
 * Laws are tried on the same examples in every run, so that a change is never blamed for another's
 * luck. LAW_SEED=random (or any whole number) looks further.
 */
import process from 'node:process';
import fc from 'fast-check';

const asked = process.env['LAW_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 2010) });
