/** A process of its own that plays on one worker and prints its runs a second: what the machine can do. */
import process from 'node:process';
import { rateOf } from './rate.ts';

process.stdout.write(String(await rateOf(1)));
