/** Holds the imports of one file against the table. */
import path from 'node:path';
import { importTable } from './importTable.ts';
import { computed, importsOf } from './importsOf.ts';

/** `file` is relative to src, with forward slashes. An empty list means that all is well. */
export function faultsOf(file: string, source: string): string[] {
  const room = roomOf(file);
  if (!(room in importTable)) return [`${file}: no line for '${room}' in the import table`];
  return importsOf(file, source).flatMap((specifier) => {
    const fault = faultOf(file, room, specifier);
    return fault === undefined ? [] : [`${file}: ${specifier}: ${fault}`];
  });
}

function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.\w+$/, '');
}

function faultOf(file: string, room: string, specifier: string): string | undefined {
  if (specifier === computed) return 'names its module only at run time';
  const target = specifier.replace(/\?.*$/, '');
  if (target.startsWith('/')) return 'is absolute; name it relative to the file';
  return target.startsWith('.')
    ? faultOfFile(room, path.posix.join(path.posix.dirname(file), target))
    : faultOfPackage(room, target);
}

function faultOfFile(room: string, target: string): string | undefined {
  if (target.startsWith('../')) return faultOutside(room, target);
  const targetRoom = roomOf(target);
  if (targetRoom === room) return undefined;
  if (!importTable[room].folders.includes(targetRoom)) {
    return `${room} may not import ${targetRoom}`;
  }
  if (target === `${targetRoom}/index.ts`) return undefined;
  return `import ${targetRoom} through its index.ts`;
}

/** Beside src lie only things that are loaded as data: art, scenarios, documents, what the package says of itself. Never code. */
function faultOutside(room: string, target: string): string | undefined {
  if (room === 'cli' && target === '../package.json') return undefined;
  const isData =
    /^\.\.\/((assets|scenarios|docs)\/|README)/.test(target) && !/\.[cm]?[jt]sx?$/.test(target);
  const loadsData = ['main', 'live', 'stage', 'panels', 'cli'].includes(room);
  return isData && loadsData ? undefined : 'lies outside src';
}

function faultOfPackage(room: string, specifier: string): string | undefined {
  const allowed = importTable[room].packages.some((pattern) =>
    pattern.endsWith('*')
      ? specifier.startsWith(pattern.slice(0, -1))
      : specifier === pattern || specifier.startsWith(`${pattern}/`),
  );
  return allowed ? undefined : `${room} may not import this package`;
}
