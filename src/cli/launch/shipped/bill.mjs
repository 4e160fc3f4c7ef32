/**
 * A bill of materials in the form of CycloneDX: which packages a build ships, in which versions, with
 * their hashes. Of the same lockfile it is the same to the last byte: no date, no number of its own, no
 * name of a machine or a registry.
 */
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';

/** @typedef {import('./packages.mjs').Package} Package */
/** @typedef {{ integrity?: string, dependencies?: Record<string, string> }} Locked */

/**
 * @param {readonly Package[]} packages
 * @returns {string}
 */
export function billOf(packages) {
  /** @type {Record<string, Locked>} */
  const locked = readJson('package-lock.json').packages;
  const { name, version, license, description } = readJson('package.json');
  const self = addressOf({ name, version });
  const addresses = addressesOf(packages);
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': self,
        type: 'application',
        name,
        version,
        description,
        licenses: licensesOf(license),
        purl: self,
      },
    },
    components: addresses.map((address) => {
      const [each] = lyingAt(address, packages);
      return componentOf(each, locked[keyOf(each)]);
    }),
    dependencies: [
      { ref: self, dependsOn: addresses },
      ...addresses.map((address) => ({
        ref: address,
        dependsOn: addressesOf(
          lyingAt(address, packages).flatMap((each) => dependenciesOf(each, packages, locked)),
        ),
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

/**
 * @param {Package} shipped
 * @param {Locked | undefined} locked
 */
function componentOf({ name, version, license }, locked) {
  const [algorithm, digest] = (locked?.integrity ?? '').split('-', 2);
  if (algorithm !== 'sha512') throw new Error(`${name} is shipped, and the lockfile has no hash`);
  const address = addressOf({ name, version });
  return {
    'bom-ref': address,
    type: 'library',
    name,
    version,
    hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    licenses: licensesOf(license),
    purl: address,
  };
}

/** @param {string} license */
function licensesOf(license) {
  return / (?:OR|AND) /.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
}

/** @param {Pick<Package, 'name' | 'version'>} shipped */
function addressOf({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/**
 * Each once: a version may lie in the folders of several packages, and a bill may name nothing twice.
 * @param {readonly Package[]} packages
 */
function addressesOf(packages) {
  return Array.from(new Set(packages.map(addressOf)));
}

/**
 * @param {string} address
 * @param {readonly Package[]} packages
 */
function lyingAt(address, packages) {
  return packages.filter((each) => addressOf(each) === address);
}

/**
 * As the lockfile names it. A second working tree may link to the packages of the first, and bundlers
 * tell where a file truly lies.
 * @param {Package} shipped
 */
function keyOf({ folder }) {
  const packages = realpathSync(path.join(root, 'node_modules'));
  return path.relative(path.dirname(packages), realpathSync(folder)).split(path.sep).join('/');
}

/**
 * Those of which something is shipped as well: looked for as Node does, from the package's own folder up.
 * @param {Package} shipped
 * @param {readonly Package[]} packages
 * @param {Record<string, Locked>} locked
 */
function dependenciesOf(shipped, packages, locked) {
  const names = Object.keys(locked[keyOf(shipped)]?.dependencies ?? {}).toSorted();
  return names.flatMap((name) => {
    for (let from = keyOf(shipped); ; from = from.slice(0, from.lastIndexOf('/node_modules/'))) {
      const inner = packages.find((each) => keyOf(each) === `${from}/node_modules/${name}`);
      if (inner !== undefined) return [inner];
      if (from.lastIndexOf('/node_modules/') < 0) break;
    }
    return packages.filter((each) => keyOf(each) === `node_modules/${name}`);
  });
}
