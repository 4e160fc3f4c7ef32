/** From a file to a scenario that can be played, or to every fault that stands in the way. Never throws. */
import { modelVersion } from '../model/index.ts';
import type { Catalogue } from './parseCatalogue.ts';
import { checkParts } from './checkParts.ts';
import {
  defaultAttention,
  defaultBudgetDollars,
  defaultQuarters,
  defaultSeed,
} from './defaults.ts';
import { inOrder, type Fault } from './faults.ts';
import { checkFormat } from './format.ts';
import { headcountOf } from './headcount.ts';
import { startReading, type Reading } from './reading.ts';
import { checkAffordable, meansOf } from './resolve/affordable.ts';
import type { Beside } from './resolve/chart.ts';
import { readConstraints, readLevers, readParameters, total } from './resolve/circumstances.ts';
import { readDebrief } from './resolve/debrief.ts';
import { readDeck } from './resolve/deck.ts';
import { readDepartment } from './resolve/department.ts';
import { readHand, type Hand } from './resolve/hand.ts';
import type { Setting } from './resolve/setting.ts';
import type { Scenario } from './scenario.ts';
import { scenarioSchema, standIns, type WrittenScenario } from './schema/scenario.ts';
import { idPattern } from './schema/values.ts';
import type { SourceFile } from './sourceFile.ts';
import { readYaml } from './yamlDocument.ts';

export type ParsedScenario =
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly warnings: readonly Fault[] }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** @param beside gives a file that the scenario names and that lies beside it; by default there is none */
export function parseScenario(
  file: SourceFile,
  catalogue: Catalogue,
  beside: Beside = () => null,
): ParsedScenario {
  const document = readYaml(file);
  if (document.kind === 'faults') return document;
  const format = checkFormat(document.value);
  if (format !== null) return { kind: 'faults', faults: [format] };
  const { value, faults, broken } = checkParts(document.value, scenarioSchema, standIns);
  const reading = startReading(document.value, broken);
  const scenario =
    value === null ? null : resolve(reading, value, catalogue, idFromName(file.name), beside);
  const all = [...faults, ...reading.faults];
  return scenario === null || all.length > 0
    ? { kind: 'faults', faults: inOrder(all) }
    : { kind: 'scenario', scenario, warnings: inOrder(reading.warnings) };
}

function resolve(
  reading: Reading,
  written: WrittenScenario,
  catalogue: Catalogue,
  otherId: string,
  beside: Beside,
): Scenario | null {
  const quarters = written.quarters ?? defaultQuarters;
  const budgetDollars = written.budget ?? defaultBudgetDollars;
  const attention = written.attention ?? defaultAttention;
  const opening = readOpening(reading, written);
  const department = readDepartment(reading, written.department, beside);
  const constraints = readConstraints(reading, written, budgetDollars);
  const people = department === null ? null : headcountOf(department.plan);
  const parameters = readParameters(reading, written, people);
  const hand = readHand(reading, written, catalogue);
  const setting: Setting = {
    quarters,
    branches: department?.branches.length ?? null,
    tiers: department?.tiers.length ?? null,
    ...policiesKnown(reading, written, catalogue, hand),
  };
  const deck = readDeck(reading, written, catalogue, setting);
  const dollars = budgetDollars - total(constraints.costDollars);
  checkAffordable(reading, hand, meansOf({ dollars, attention }, deck));
  const debrief = readDebrief(reading, written, setting);
  if (department === null) return null;
  return {
    format: 1,
    id: written.id ?? otherId,
    ...opening,
    seed: String(written.seed ?? defaultSeed),
    quarters,
    budgetDollars,
    attention,
    department,
    constraints,
    levers: readLevers(written),
    parameters,
    policies: hand.taken.map(({ item }) => item),
    ...deck,
    ...debrief,
  };
}

type Opening = Pick<
  Scenario,
  'title' | 'summary' | 'teaches' | 'findings' | 'difficulty' | 'writtenFor'
>;

function readOpening(reading: Reading, written: WrittenScenario): Opening {
  const title = reading.text(['title'], written.title);
  const { summary, teaches, model } = written;
  if (model !== undefined && model !== modelVersion) {
    reading.warn(['model'], { kind: 'otherModel', found: model, ours: modelVersion });
  }
  return {
    title,
    summary: summary === undefined ? title : reading.text(['summary'], summary),
    teaches: teaches === undefined ? null : reading.text(['teaches'], teaches),
    findings: written.findings ?? [],
    difficulty: written.difficulty ?? 'medium',
    writtenFor: model ?? null,
  };
}

/** Nothing can be said of a policy that stands in a list which has not its shape. */
function policiesKnown(
  reading: Reading,
  { newPolicies = [] }: WrittenScenario,
  catalogue: Catalogue,
  { taken }: Hand,
): Pick<Setting, 'policies' | 'hand'> {
  const isKnown = !reading.isBroken('newPolicies');
  return {
    policies: isKnown ? [...catalogue.policies, ...newPolicies].map(({ id }) => id) : null,
    hand:
      isKnown && !reading.isBroken('policies')
        ? new Map(taken.map(({ item }) => [item.id, item.fromQuarter]))
        : null,
  };
}

/** A longer name would make an id that no save takes. */
const idCharactersMost = 80;

function idFromName(fileName: string): string {
  const base = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
  const id = base
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, idCharactersMost)
    .replaceAll(/^-|-$/g, '');
  return idPattern.test(id) ? id : 'scenario';
}
