import process from 'node:process';

/** As `engines` in package.json says. */
const oldest = [20, 19];

/** @returns {boolean} whether this Node is too old, which has then been said */
export function isTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return false;
  process.stderr.write(
    `Clay Layer needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}.\n` +
      'Install the long-term-support version from https://nodejs.org and run the command again.\n',
  );
  return true;
}
