/**
 * The one way in: `node src/cli/launch.mjs <program> [arguments]`.
 *
 * Everything a person can start goes through here, so that it works from a bare clone on any
 * Node from 20.19 up: this file and those in `launch/` that it loads need nothing installed.
 * It installs what is missing, then runs the program on the Node that came with the project.
 */
import process from 'node:process';

const oldest = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  process.stderr.write(
    `Clay Layer needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}.\n` +
      'Install the long-term-support version from https://nodejs.org and run the command again.\n',
  );
  process.exit(1);
}

// Loaded only now: an older Node would stop at their syntax instead of reading the message above.
const { launch } = await import('./launch/programs.mjs');
process.exitCode = await launch(process.argv[2], process.argv.slice(3));
