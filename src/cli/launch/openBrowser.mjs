import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Opens the address where there is a screen to open it on; where there is none, nothing happens.
 * @param {string} address
 */
export function openBrowser(address) {
  const opener = openerHere();
  if (opener === undefined) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // No browser is no error: the address is printed, and can be opened by hand.
  child.on('error', () => {});
  child.unref();
}

/** @returns {[string, ...string[]] | undefined} */
function openerHere() {
  const { env, platform } = process;
  if (env['CI'] !== undefined || env['BROWSER'] === 'none') return undefined;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return (env['DISPLAY'] ?? env['WAYLAND_DISPLAY']) === undefined ? undefined : ['xdg-open'];
}
