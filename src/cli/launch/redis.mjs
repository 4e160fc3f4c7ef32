/** The broker that the queue is tested with: Valkey, or Redis, which understands the same. */

/** @type {import('./outsidePrograms.mjs').OutsideProgram} */
export const redis = {
  name: 'Redis or Valkey',
  variable: 'REDIS_SERVER_PATH',
  debianPackage: 'redis-server',
  site: 'https://valkey.io/download/',
  onPath: ['valkey-server', 'redis-server'],
  // Neither comes as an application, and neither runs on Windows.
  onMac: [],
  onWindows: [],
};
