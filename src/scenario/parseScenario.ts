/** From a file to a scenario that can be played, or to every fault that stands in the way. Never throws. */
import {
  domains,
  isParameterName,
  noLevers,
  parameterDomain,
  parameterNames,
  parameterTable,
  scalarLevers,
  referenceConstraints,
  withParameters,
  type Domain,
  type DomainValues,
  type Parameters,
} from '../model/index.ts';
import type { Catalogue } from './parseCatalogue.ts';
import { checkShape } from './checkShape.ts';
import {
  defaultAttention,
  defaultBudgetDollars,
  defaultQuarters,
  defaultSeed,
} from './defaults.ts';
import { checkShares, readDepartment } from './departmentPlan.ts';
import { inOrder, type Fault, type Flaw } from './faults.ts';
import { checkFormat } from './format.ts';
import { nearest } from './nearest.ts';
import type { Policy, Scenario } from './scenario.ts';
import { idPattern, scenarioSchema, type WrittenScenario } from './schema.ts';
import type { SourceFile } from './sourceFile.ts';
import { readText, type Findings } from './texts.ts';
import { readYaml, type YamlDocument } from './yamlDocument.ts';

export type ParsedScenario =
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly warnings: readonly Fault[] }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

export function parseScenario(file: SourceFile, catalogue: Catalogue): ParsedScenario {
  const document = readYaml(file);
  if (document.kind === 'faults') return document;
  const format = checkFormat(document.value);
  if (format !== null) return { kind: 'faults', faults: [format] };
  const written = checkShape(document.value, scenarioSchema);
  if (written.kind === 'faults') return written;

  const findings: Findings = { faults: [], warnings: [] };
  const scenario = resolve(document.value, written.value, catalogue, file.name, findings);
  return scenario === null || findings.faults.length > 0
    ? { kind: 'faults', faults: inOrder(findings.faults) }
    : { kind: 'scenario', scenario, warnings: inOrder(findings.warnings) };
}

function resolve(
  document: YamlDocument,
  written: WrittenScenario,
  catalogue: Catalogue,
  fileName: string,
  findings: Findings,
): Scenario | null {
  const title = readText(document, ['title'], written.title, findings);
  const summary =
    written.summary === undefined
      ? title
      : readText(document, ['summary'], written.summary, findings);
  const department = readDepartment(document, written.department, findings);
  const constraints = readConstraints(document, written.constraints, findings);
  const parameters = readParameters(document, written.parameters ?? {}, findings);
  const policies = readHand(document, written.policies, catalogue, findings);
  if (department === null) return null;
  return {
    format: 1,
    id: written.id ?? idFromName(fileName),
    title,
    summary,
    teaches: null,
    findings: [],
    difficulty: 'medium',
    writtenFor: null,
    seed: String(written.seed ?? defaultSeed),
    quarters: written.quarters ?? defaultQuarters,
    budgetDollars: written.budget ?? defaultBudgetDollars,
    attention: written.attention ?? defaultAttention,
    department,
    constraints,
    levers: readLevers(written.levers ?? {}),
    parameters,
    policies,
    dilemmas: [],
    events: [],
    predictions: [],
    discussion: [],
    notes: [],
    endings: [],
  };
}

function readConstraints(
  document: YamlDocument,
  written: WrittenScenario['constraints'],
  findings: Findings,
): Scenario['constraints'] {
  const costDollars = byDomain(() => 0);
  if (written === undefined) return { ...referenceConstraints, costDollars };
  const sum = domains.reduce((total, domain) => total + written[domain].weight, 0);
  checkShares(document, ['constraints'], sum, findings);
  return {
    weights: byDomain((domain) => written[domain].weight),
    strengths: byDomain((domain) => written[domain].strength),
    costDollars,
  };
}

function readLevers(written: NonNullable<WrittenScenario['levers']>): Scenario['levers'] {
  const guardrails = byDomain((domain) => written.guardrails?.[domain] ?? 0);
  const levers = { ...noLevers, guardrails };
  for (const lever of scalarLevers) levers[lever] = written[lever] ?? noLevers[lever];
  return levers;
}

function readParameters(
  document: YamlDocument,
  written: Readonly<Record<string, number>>,
  findings: Findings,
): Parameters {
  const changes: Partial<Record<keyof Parameters, number>> = {};
  for (const [name, found] of Object.entries(written)) {
    if (!isParameterName(name)) {
      findings.faults.push(
        document.faultAtKey(['parameters'], name, {
          kind: 'unknownParameter',
          parameter: name,
          nearest: nearest(name, parameterNames),
        }),
      );
      continue;
    }
    const [least, most] = parameterDomain(name);
    if (found < least || found > most) {
      const what = outside(found, least, most);
      findings.faults.push(document.faultAt(['parameters', name], what));
      continue;
    }
    changes[name] = found;
    const { low, high } = parameterTable[name];
    if (found < low || found > high) {
      const what = { kind: 'implausible', found, low, high } as const;
      findings.warnings.push(document.faultAt(['parameters', name], what));
    }
  }
  return withParameters(changes);
}

function outside(found: number, low: number, high: number): Flaw {
  return found < low ? { kind: 'tooLow', found, low } : { kind: 'tooHigh', found, high };
}

function readHand(
  document: YamlDocument,
  written: readonly string[] | undefined,
  catalogue: Catalogue,
  findings: Findings,
): readonly Policy[] {
  if (written === undefined) return catalogue.policies;
  const hand: Policy[] = [];
  for (const [at, id] of written.entries()) {
    const policy = catalogue.policies.find((known) => known.id === id);
    if (policy === undefined) {
      const known = catalogue.policies.map((each) => each.id);
      const what = { kind: 'unknownPolicy', policy: id, nearest: nearest(id, known) } as const;
      findings.faults.push(document.faultAt(['policies', at], what));
    } else if (hand.includes(policy)) {
      const what = { kind: 'repeatedPolicy', policy: id } as const;
      findings.faults.push(document.faultAt(['policies', at], what));
    } else {
      hand.push(policy);
    }
  }
  return hand;
}

function byDomain(valueOf: (domain: Domain) => number): DomainValues {
  return {
    privacy: valueOf('privacy'),
    security: valueOf('security'),
    languages: valueOf('languages'),
    legislation: valueOf('legislation'),
  };
}

function idFromName(fileName: string): string {
  const base = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
  const id = base
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return idPattern.test(id) ? id : 'scenario';
}
