/**
 * The departments that the game brings, read when the page is built: the page gets what the reader
 * makes of them, and needs neither the reader nor the format before somebody opens a file. What a
 * department takes from the catalogue as it stands there is a module of its own, so that it is in
 * the page once, beside whatever needs it first.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import {
  formatPlace,
  parseCatalogue,
  parseScenario,
  type Catalogue,
  type Fault,
  type SourceFile,
} from '../../scenario/index.ts';
import { root } from '../launch/root.mjs';
import { sourceOf } from './sourceOf.ts';

const kinds = ['policies', 'dilemmas', 'events'] as const;
type Kind = (typeof kinds)[number];
type Item = Catalogue[Kind][number];

const folder = path.join(root, 'scenarios');
const catalogueFiles = kinds.map((kind) => path.join(folder, 'catalogue', `${kind}.yaml`));
const asked = /\/scenarios\/([\w-]+)(\.yaml)?\?compiled$/;
/** No file, but one policy, dilemma or event. */
const itemId = /^\0clay-layer:(policies|dilemmas|events)\/(.+)$/;

/** For `default.yaml?compiled`, a Scenario, and for `catalogue?compiled`, the Catalogue. */
export function compiledScenarios(): Plugin {
  /** Read once for all that is asked of it. */
  let kept: Catalogue | null = null;
  const catalogue = (): Catalogue => {
    kept ??= readCatalogue();
    return kept;
  };
  return {
    name: 'clay-layer:compiled-scenarios',
    enforce: 'pre',
    buildStart: () => {
      kept = null;
    },
    watchChange: () => {
      kept = null;
    },
    resolveId: {
      filter: { id: [asked, itemId] },
      handler: (id, importer = '') =>
        itemId.test(id) ? id : path.posix.resolve(path.posix.dirname(importer), id),
    },
    load: {
      filter: { id: [asked, itemId] },
      handler(id) {
        for (const file of catalogueFiles) this.addWatchFile(file);
        const [, kind, item] = itemId.exec(id) ?? [];
        if (kind !== undefined) return itemSource(catalogue(), kind, item);
        const [, name, ending] = asked.exec(id) ?? [];
        if (ending === undefined) return compiledCatalogue(catalogue());
        const file = path.join(folder, `${name}.yaml`);
        this.addWatchFile(file);
        return compiledScenario(textOf(file), catalogue());
      },
    },
  };
}

/** @returns a module whose default is the scenario of this file */
function compiledScenario(file: SourceFile, catalogue: Catalogue): string {
  const parsed = parseScenario(file, catalogue);
  if (parsed.kind === 'faults') throw brokenFile(parsed.faults);
  return moduleOf(parsed.scenario, catalogue);
}

/** @returns a module whose default is the catalogue */
function compiledCatalogue(catalogue: Catalogue): string {
  return moduleOf(catalogue, catalogue);
}

function readCatalogue(): Catalogue {
  const parsed = parseCatalogue(...catalogueFiles.map(textOf));
  if (parsed.kind === 'faults') throw brokenFile(parsed.faults);
  return parsed.catalogue;
}

/** @param whole a scenario, or the catalogue itself */
function moduleOf(whole: Catalogue, catalogue: Catalogue): string {
  const imports: string[] = [];
  const listed = kinds.map((kind) => {
    const items = whole[kind].map((item: Item) => {
      if (!isAsCatalogued(item, catalogue[kind])) return sourceOf(item);
      const name = `item${imports.length}`;
      imports.push(`import ${name} from ${JSON.stringify(`\0clay-layer:${kind}/${item.id}`)};`);
      return name;
    });
    return [kind, `[${items.join(',')}]`] as const;
  });
  const lists = new Map<string, string>(listed);
  const entries = Object.entries(whole).map(
    ([key, value]) => `${JSON.stringify(key)}:${lists.get(key) ?? sourceOf(value)}`,
  );
  return `${imports.join('\n')}\nexport default {${entries.join(',\n')}};\n`;
}

/** A scenario may have other prices than the catalogue, or change what a policy does. */
function isAsCatalogued(item: Item, items: readonly Item[]): boolean {
  return isDeepStrictEqual(
    item,
    items.find(({ id }) => id === item.id),
  );
}

function itemSource(catalogue: Catalogue, kind: string, id: string): string {
  const lists: Readonly<Record<string, readonly Item[]>> = catalogue;
  return `export default ${sourceOf(lists[kind].find((item) => item.id === id))};\n`;
}

function textOf(file: string): SourceFile {
  return { name: path.relative(root, file), text: readFileSync(file, 'utf8') };
}

/** What the game ships is checked before it ships; a fault here is ours. */
function brokenFile([fault]: readonly Fault[]): Error {
  return new Error(`${formatPlace(fault)}: ${fault.path} ${fault.what.kind}`);
}
