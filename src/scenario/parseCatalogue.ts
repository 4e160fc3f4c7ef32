/** All that a scenario can take: policies, dilemmas and events, from one file or several. */
import { checkParts } from './checkParts.ts';
import { inOrder, type Fault } from './faults.ts';
import { checkFormat } from './format.ts';
import { startReading, type Reading } from './reading.ts';
import { readDilemma, readEvent } from './resolve/occasion.ts';
import { readPolicy } from './resolve/policy.ts';
import type { Setting } from './resolve/setting.ts';
import type { Dilemma, Policy, ScenarioEvent } from './scenario.ts';
import { catalogueSchema, type WrittenCatalogue } from './schema/catalogue.ts';
import { quartersMost } from './schema/values.ts';
import type { SourceFile } from './sourceFile.ts';
import { readYaml, type Read } from './yamlDocument.ts';

/** All that a scenario can put into a hand. */
export type Catalogue = {
  readonly policies: readonly Policy[];
  readonly dilemmas: readonly Dilemma[];
  readonly events: readonly ScenarioEvent[];
};

export type ParsedCatalogue =
  | {
      readonly kind: 'catalogue';
      readonly catalogue: Catalogue;
      readonly warnings: readonly Fault[];
    }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

type Part = {
  readonly reading: Reading;
  readonly written: WrittenCatalogue;
  readonly faults: readonly Fault[];
};

const listKeys = ['policies', 'dilemmas', 'events'] as const;

/** The files together are one catalogue: a dilemma may ask for a policy of another file. */
export function parseCatalogue(...files: readonly SourceFile[]): ParsedCatalogue {
  const read = files.map(readPart);
  const unread = read.flatMap((each) => (each.kind === 'faults' ? each.faults : []));
  if (unread.length > 0) return { kind: 'faults', faults: inOrder(unread) };
  const parts = read.flatMap((each) => (each.kind === 'read' ? [each.value] : []));
  checkIds(parts);
  const catalogue = readParts(parts);
  const all = parts.flatMap(({ reading, faults }) => [...faults, ...reading.faults]);
  const warnings = parts.flatMap(({ reading }) => reading.warnings);
  return all.length > 0
    ? { kind: 'faults', faults: inOrder(all) }
    : { kind: 'catalogue', catalogue, warnings: inOrder(warnings) };
}

function readPart(file: SourceFile): Read<Part> {
  const document = readYaml(file);
  if (document.kind === 'faults') return document;
  const format = checkFormat(document.value);
  if (format !== null) return { kind: 'faults', faults: [format] };
  const { value, faults, broken } = checkParts(document.value, catalogueSchema, { format: 1 });
  const reading = startReading(document.value, broken);
  return value === null
    ? { kind: 'faults', faults: inOrder(faults) }
    : { kind: 'read', value: { reading, written: value, faults } };
}

function readParts(parts: readonly Part[]): Catalogue {
  const policies = parts.flatMap(({ reading, written }) =>
    (written.policies ?? []).map((each, at) => readPolicy(reading, ['policies', at], each)),
  );
  const setting: Setting = {
    quarters: quartersMost,
    branches: null,
    tiers: null,
    policies: parts.some(({ reading }) => reading.isBroken('policies'))
      ? null
      : policies.map(({ id }) => id),
    hand: null,
  };
  return {
    policies,
    dilemmas: parts.flatMap(({ reading, written }) =>
      (written.dilemmas ?? []).map((each, at) =>
        readDilemma(reading, ['dilemmas', at], each, setting),
      ),
    ),
    events: parts.flatMap(({ reading, written }) =>
      (written.events ?? []).map((each, at) => readEvent(reading, ['events', at], each, setting)),
    ),
  };
}

/** Also across files nothing may have the id of another of its kind. */
function checkIds(parts: readonly Part[]): void {
  for (const key of listKeys) {
    const seen = new Set<string>();
    for (const { reading, written } of parts) {
      for (const [at, { id }] of (written[key] ?? []).entries()) {
        if (seen.has(id)) reading.fault([key, at, 'id'], { kind: 'repeatedId', id });
        seen.add(id);
      }
    }
  }
}
