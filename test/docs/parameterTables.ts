/** Every number of the model, group by group in the order of its table. */
import {
  parameterGroupNames,
  parametersOfGroup,
  parameterTable,
  type parameterNames,
} from '../../src/model/index.ts';
import { modelSymbols, modelWords, type ModelWordId } from '../../src/words/index.ts';
import { codeOf, tableOf } from './markdown.ts';
import type { Scribe } from './scribe.ts';

type ParameterName = (typeof parameterNames)[number];

export function parameterTables(scribe: Scribe): string {
  return parameterGroupNames
    .map((group) => {
      const title = scribe.say(`parameterGroup.${group}`);
      return `#### ${title}\n\n${groupTable(scribe, parametersOfGroup(group))}`;
    })
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
