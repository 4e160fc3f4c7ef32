/** What comes of the files that somebody picks: a scenario that can be played, or what to mend. */
import type { ScenarioFiles } from '../game/index.ts';
import {
  anonymous,
  chartText,
  decodeFile,
  nameless,
  parseScenario,
  readOrgChart,
  scenarioFromChart,
  treeOfPlan,
  wholeFileFault,
  type Catalogue,
  type ChartScenario,
  type ChartWishes,
  type Fault,
  type OrgChart,
  type Scenario,
  type SourceFile,
} from '../scenario/index.ts';
import { decodeAs, textOf, type PickedFile } from './textOf.ts';

export type ReadRequest = {
  readonly files: readonly PickedFile[];
  /** How a chart becomes a scenario, should it be one. */
  readonly wishes: ChartWishes;
};

/** Beside it all that a scenario may take. */
export type ReadOrder = ReadRequest & { readonly catalogue: Catalogue };

export type FileReading =
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly faults: readonly Fault[];
      readonly texts: readonly SourceFile[];
    }
  | {
      readonly kind: 'sound';
      readonly name: string;
      readonly scenario: Scenario;
      readonly people: readonly number[];
      readonly warnings: readonly Fault[];
      readonly texts: readonly SourceFile[];
      /** What is kept with a game on it: of a chart no more than the game makes use of. */
      readonly kept: ScenarioFiles;
      /** Of an org chart: the scenario file made of it. */
      readonly made: ChartScenario | null;
    };

export function readFiles({ files, wishes, catalogue }: ReadOrder): FileReading {
  const texts = files.map(textOf);
  const scenarios = files.filter((_, at) => !isChart(texts[at]));
  const [first] = scenarios.length === 0 ? files : scenarios;
  if (scenarios.length > 1 || (scenarios.length === 0 && files.length > 1)) {
    return refusal(first.name, [wholeFileFault(first.name, { kind: 'severalFiles' })], []);
  }
  return scenarios.length === 0
    ? readChart(first, catalogue, wishes, texts)
    : readScenario(first, files, { catalogue, wishes }, texts);
}

function readScenario(
  { name, bytes }: PickedFile,
  files: readonly PickedFile[],
  { catalogue, wishes }: Pick<ReadOrder, 'catalogue' | 'wishes'>,
  texts: readonly SourceFile[],
): FileReading {
  const charts: SourceFile[] = [];
  const file = decodeFile(name, bytes, (each) => decodeAs(each, 'utf-8'));
  if ('what' in file) return refusal(name, [file], []);
  const parsed = parseScenario(file, catalogue, (chart) => {
    const beside = files.find((each) => each.name === chart);
    if (beside === undefined) return null;
    const read = readOrgChart(chart, beside.bytes, decodeAs);
    // By their ids the scenario may speak of people; by their names nobody does.
    if (read.kind === 'chart') charts.push({ name: chart, text: chartText(nameless(read.chart)) });
    return read;
  });
  return parsed.kind === 'faults'
    ? refusal(name, parsed.faults, texts)
    : sound(name, parsed, texts, { texts: [file, ...charts], wishes }, null);
}

function readChart(
  { name, bytes }: PickedFile,
  catalogue: Catalogue,
  wishes: ChartWishes,
  texts: readonly SourceFile[],
): FileReading {
  const parsed = readOrgChart(name, bytes, decodeAs);
  if (parsed.kind === 'faults') return refusal(name, parsed.faults, texts);
  const chart = wishes.names === 'keep' ? parsed.chart : anonymous(parsed.chart);
  const made = scenarioFromChart(chart, wishes);
  const played = playable(name, made, chart, catalogue, wishes);
  if (played.kind === 'faults') return refusal(name, played.faults, []);
  const kept = { texts: [{ name, text: chartText(chart) }], wishes };
  const { warnings } = parsed;
  return sound(name, { scenario: played.scenario, warnings }, texts, kept, made);
}

/** The file that was made, or, where it had room for the shape alone, all that the chart says. */
function playable(
  name: string,
  { text, isListed }: ChartScenario,
  chart: OrgChart,
  catalogue: Catalogue,
  { title }: ChartWishes,
) {
  if (isListed) return parseScenario({ name, text }, catalogue);
  const whole = { format: 1, title, department: { chart: name } };
  return parseScenario({ name, text: JSON.stringify(whole) }, catalogue, () => ({
    kind: 'chart',
    chart,
    warnings: [],
  }));
}

function refusal(
  name: string,
  faults: readonly Fault[],
  texts: readonly SourceFile[],
): FileReading {
  return { kind: 'refused', name, faults, texts };
}

function sound(
  name: string,
  { scenario, warnings }: { readonly scenario: Scenario; readonly warnings: readonly Fault[] },
  texts: readonly SourceFile[],
  kept: ScenarioFiles,
  made: ChartScenario | null,
): FileReading {
  const people = peopleByTier(scenario);
  // Where there is nothing to show in them, the texts need not travel.
  return {
    kind: 'sound',
    name,
    scenario,
    people,
    warnings,
    kept,
    made,
    texts: warnings.length > 0 ? texts : [],
  };
}

function peopleByTier({ department: { plan } }: Scenario): readonly number[] {
  const tree = treeOfPlan(plan);
  const { tierStart } = tree;
  return Array.from(tierStart.subarray(1), (end, tier) => end - tierStart[tier]).slice(
    0,
    tree.tiers,
  );
}

/** By its name; where that says nothing, by how it begins. */
function isChart({ name, text }: SourceFile): boolean {
  if (/\.(?:ya?ml|json)$/i.test(name)) return false;
  if (/\.(?:csv|tsv|xlsx?|ods)$/i.test(name)) return true;
  return !/^\uFEFF?\s*(?:[#{%]|---|[a-z]+\s*:)/i.test(text);
}
