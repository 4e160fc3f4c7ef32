/**
 * The one way in: `node src/cli/launch.mjs <program> [arguments]`.
 *
 * Everything a person can start goes through here, so that it works from a bare clone on any
 * Node from 20.19 up: this file and those in `launch/` that it loads need nothing installed.
 * It installs what is missing, then runs the program on the Node that came with the project.
 */
import process from 'node:process';
import { isTooOld } from './launch/oldestNode.mjs';

if (isTooOld()) process.exit(1);

// Loaded only now: an older Node would stop at their syntax instead of reading the message above.
const { launch } = await import('./launch/programs.mjs');
process.exitCode = await launch(process.argv[2], process.argv.slice(3));
