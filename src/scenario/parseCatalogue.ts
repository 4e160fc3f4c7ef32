import { checkShape } from './checkShape.ts';
import { inOrder, type Fault } from './faults.ts';
import { checkFormat } from './format.ts';
import type { Dilemma, LeverEffects, Policy, ScenarioEvent } from './scenario.ts';
import { catalogueSchema, type WrittenCatalogue } from './schema.ts';
import type { SourceFile } from './sourceFile.ts';
import { readText, type Findings } from './texts.ts';
import { readYaml, type YamlDocument } from './yamlDocument.ts';

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

type WrittenPolicy = WrittenCatalogue['policies'][number];

export function parseCatalogue(file: SourceFile): ParsedCatalogue {
  const document = readYaml(file);
  if (document.kind === 'faults') return document;
  const format = checkFormat(document.value);
  if (format !== null) return { kind: 'faults', faults: [format] };
  const written = checkShape(document.value, catalogueSchema);
  if (written.kind === 'faults') return written;

  const findings: Findings = { faults: [], warnings: [] };
  const policies: Policy[] = [];
  for (const [at, policy] of written.value.policies.entries()) {
    if (policies.some(({ id }) => id === policy.id)) {
      const what = { kind: 'repeatedPolicy', policy: policy.id } as const;
      findings.faults.push(document.value.faultAt(['policies', at, 'id'], what));
    }
    policies.push(readPolicy(document.value, at, policy, findings));
  }
  return findings.faults.length > 0
    ? { kind: 'faults', faults: inOrder(findings.faults) }
    : {
        kind: 'catalogue',
        catalogue: { policies, dilemmas: [], events: [] },
        warnings: inOrder(findings.warnings),
      };
}

function readPolicy(
  document: YamlDocument,
  at: number,
  written: WrittenPolicy,
  findings: Findings,
): Policy {
  const text = (key: 'name' | 'line' | 'evidence' | 'risk') =>
    readText(document, ['policies', at, key], written[key], findings);
  return {
    id: written.id,
    group: written.group,
    name: text('name'),
    line: text('line'),
    evidence: text('evidence'),
    risk: text('risk'),
    costDollars: written.cost,
    upkeepDollars: written.upkeep ?? 0,
    attention: written.attention,
    rampWeeks: written.ramp,
    lastsQuarters: written.lasts ?? null,
    coolDownQuarters: written.coolDown ?? 0,
    fromQuarter: 1,
    aims: ['department'],
    stays: false,
    effects: stated(written.effects),
    restructure: null,
  };
}

/** Without the keys that the file left out, which the schema hands on as undefined. */
function stated({ guardrails, ...scalars }: WrittenPolicy['effects']): LeverEffects {
  return {
    ...withoutUndefined(scalars),
    ...(guardrails === undefined ? {} : { guardrails: withoutUndefined(guardrails) }),
  };
}

type Stated<Written> = { readonly [Key in keyof Written]?: Exclude<Written[Key], undefined> };

function withoutUndefined<Written extends object>(written: Written): Stated<Written>;
function withoutUndefined(written: object): object {
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
}
