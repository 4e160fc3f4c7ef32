/** Every number of the model, group by group in the order of its table. */
import { parameterNames, parameterTable } from '../../src/model/index.ts';
import { modelSymbols, modelWords, type ModelWordId } from '../../src/words/index.ts';
import { codeOf, tableOf } from './markdown.ts';
import type { Scribe } from './scribe.ts';

type ParameterName = (typeof parameterNames)[number];
type Group = ModelWordId & `parameterGroup.${string}`;

/** With which parameter each group begins. */
const groupStarts: Readonly<Partial<Record<ParameterName, Group>>> = {
  turnoverEmployees: 'parameterGroup.incidents',
  signalRate: 'parameterGroup.signal',
  trustMean: 'parameterGroup.trust',
  peerPull: 'parameterGroup.motives',
  enthusiasmOnPractice: 'parameterGroup.practice',
  accessOnPractice: 'parameterGroup.drive',
  joinRate: 'parameterGroup.change',
  scrutinyRise: 'parameterGroup.scrutiny',
  enthusiasmMean: 'parameterGroup.founding',
  benefitHours: 'parameterGroup.accounts',
  badNewsLoss: 'parameterGroup.report',
};

export function parameterTables(scribe: Scribe): string {
  const groups: { readonly title: string; readonly names: ParameterName[] }[] = [];
  for (const name of parameterNames) {
    const start = groupStarts[name];
    if (start !== undefined) groups.push({ title: scribe.say(start), names: [] });
    groups.at(-1)?.names.push(name);
  }
  return groups
    .map(({ title, names }) => `#### ${title}\n\n${groupTable(scribe, names)}`)
    .join('\n\n');
}

function groupTable(scribe: Scribe, names: readonly ParameterName[]): string {
  const { say } = scribe;
  return tableOf(
    [
      say('table.symbol'),
      say('table.code'),
      say('table.meaning'),
      say('table.default'),
      say('table.range'),
      say('table.unit'),
      say('table.grade'),
      say('table.basis'),
    ],
    names.map((name) => rowOf(scribe, name)),
  );
}

function rowOf({ say, exact, language }: Scribe, name: ParameterName): readonly string[] {
  const { value, low, high, unit, grade } = parameterTable[name];
  const to = language === 'en' ? 'to' : 'à';
  return [
    modelSymbols[`parameter.${name}`],
    codeOf(name),
    say(`parameter.${name}`),
    exact(value),
    `${exact(low)} ${to} ${exact(high)}`,
    say(unitWord(unit)),
    grade,
    say(`basis.${name}`),
  ];
}

/** `per person-week` is told under `unit.perPersonWeek`. */
function unitWord(unit: string): ModelWordId {
  const [first, ...others] = unit.split(/[^A-Za-z]+/);
  const id = `unit.${first}${others.map((word) => word[0].toUpperCase() + word.slice(1)).join('')}`;
  if (!isModelWord(id)) throw new Error(`the unit "${unit}" has no words under ${id}`);
  return id;
}

function isModelWord(id: string): id is ModelWordId {
  return Object.hasOwn(modelWords.en, id);
}
