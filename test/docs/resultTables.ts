/** The results of the studies as tables to read, the largest effects first. */
import { isParameterName } from '../../src/model/index.ts';
import type { SettingName } from '../../src/lab/sensitivity/setting.ts';
import { modelSymbols, modelWords, type ModelWordId } from '../../src/words/index.ts';
import { codeOf, tableOf } from './markdown.ts';
import { keyOf, readResults, type Facts, type Results } from './results.ts';
import type { Scribe } from './scribe.ts';

type Cells = Results['rows'][number];

export function paceTable(scribe: Scribe): string {
  const { say, result } = scribe;
  const { facts, rows } = readResults('pace');
  const table = tableOf(
    heads(scribe, ['weeks', 'observed', 'low', 'median', 'high', 'within']),
    rows.map((row) => {
      const [observed, low, high] = ['observed', 'low', 'high'].map((name) => Number(row[name]));
      return [
        row['week'],
        result(observed),
        result(low),
        result(Number(row['median'])),
        result(high),
        say(low <= observed && observed <= high ? 'table.yes' : 'table.no'),
      ];
    }),
  );
  return `${table}\n\n${provenance(scribe, facts)}`;
}

export function ablationTable(scribe: Scribe, setting: SettingName): string {
  const { say } = scribe;
  const { facts, rows } = readResults(`ablation-${setting}`);
  const outputs = ['practice', 'trust', 'permeability', 'concern'];
  const [whole, ...others] = rows;
  const moved = others.filter((row) => outputs.some((name) => Number(row[`${name}Change`]) !== 0));
  const unmoved = others.filter((row) => !moved.includes(row));
  const table = tableOf(
    heads(scribe, ['without', 'practice', 'trust', 'permeability', 'concern']),
    [
      [say('table.nothing'), ...outputs.map((name) => wholeCell(scribe, whole, name))],
      ...largestFirst(moved, 'practiceChange').map((row) => [
        say(armWord(row['without'])),
        ...outputs.map((name) => changeCell(scribe, row, `${name}Change`, `${name}Reach`)),
      ]),
    ],
  );
  const names = unmoved.map((row) => say(armWord(row['without']))).join(' · ');
  return [table, still(scribe, names), provenance(scribe, facts)].filter(Boolean).join('\n\n');
}

export function tornadoTable(scribe: Scribe, setting: SettingName): string {
  const { facts, rows } = readResults(`oneAtATime-${setting}`);
  const moved = rows.filter((row) => row['practiceSwing'] !== '0' || row['trustSwing'] !== '0');
  const table = tableOf(
    heads(scribe, [
      'parameter',
      'tried',
      'practiceEnds',
      'practiceSwing',
      'trustEnds',
      'trustSwing',
    ]),
    largestFirst(moved, 'practiceSwing').map((row) => [
      nameOf(row['parameter']),
      fromTo(row, ['low', 'high'], scribe.exact),
      fromTo(row, ['practiceLow', 'practiceHigh'], scribe.result),
      changeCell(scribe, row, 'practiceSwing', 'practiceReach'),
      fromTo(row, ['trustLow', 'trustHigh'], scribe.result),
      changeCell(scribe, row, 'trustSwing', 'trustReach'),
    ]),
  );
  const names = rows
    .filter((row) => !moved.includes(row))
    .map((row) => codeOf(row['parameter']))
    .join(', ');
  return [table, still(scribe, names), provenance(scribe, facts)].filter(Boolean).join('\n\n');
}

export function screeningTable(scribe: Scribe): string {
  const { result, change } = scribe;
  const { facts, rows } = readResults('screening-everything');
  const moved = rows.filter((row) => row['practiceMuStar'] !== '0' || row['trustMuStar'] !== '0');
  const measures = (row: Cells, output: string): readonly string[] => [
    `${result(Number(row[`${output}MuStar`]))} ± ${result(Number(row[`${output}Error`]))}`,
    change(Number(row[`${output}Mu`])),
    result(Number(row[`${output}Sigma`])),
  ];
  const table = tableOf(
    heads(scribe, [
      'parameter',
      'practiceMuStar',
      'practiceMu',
      'practiceSigma',
      'trustMuStar',
      'trustMu',
      'trustSigma',
    ]),
    largestFirst(moved, 'practiceMuStar').map((row) => [
      nameOf(row['parameter']),
      ...measures(row, 'practice'),
      ...measures(row, 'trust'),
    ]),
  );
  const names = rows
    .filter((row) => !moved.includes(row))
    .map((row) => codeOf(row['parameter']))
    .join(', ');
  return [table, still(scribe, names), provenance(scribe, facts)].filter(Boolean).join('\n\n');
}

function largestFirst(rows: readonly Cells[], column: string): readonly Cells[] {
  const size = (row: Cells): number => Math.abs(Number(row[column]));
  return rows.toSorted((one, other) => size(other) - size(one));
}

/** In bold where the interval leaves 0 out. */
function changeCell(
  { change, result }: Scribe,
  row: Cells,
  valueColumn: string,
  reachColumn: string,
): string {
  const [value, reach] = [Number(row[valueColumn]), Number(row[reachColumn])];
  const text = `${change(value)} ± ${result(reach)}`;
  return Math.abs(value) > reach ? `**${text}**` : text;
}

function wholeCell({ result }: Scribe, row: Cells, name: string): string {
  return `${result(Number(row[name]))} (σ ${result(Number(row[`${name}Spread`]))})`;
}

function fromTo(
  row: Cells,
  [from, to]: readonly [string, string],
  write: (value: number) => string,
): string {
  return `${write(Number(row[from]))} … ${write(Number(row[to]))}`;
}

function nameOf(parameter: string): string {
  if (!isParameterName(parameter)) throw new Error(`${parameter} is no parameter any more`);
  return `${modelSymbols[`parameter.${parameter}`]} ${codeOf(parameter)}`;
}

function heads({ say }: Scribe, names: readonly TableWord[]): readonly string[] {
  return names.map((name) => say(`table.${name}`));
}

type TableWord = ModelWordId extends infer Id
  ? Id extends `table.${infer Name}`
    ? Name
    : never
  : never;

function armWord(arm: string): ModelWordId {
  const id = `without.${arm}`;
  if (!isModelWord(id)) throw new Error(`the ablation ${arm} has no words under ${id}`);
  return id;
}

function isModelWord(id: string): id is ModelWordId {
  return Object.hasOwn(modelWords.en, id);
}

function still({ say }: Scribe, names: string): string {
  return names === '' ? '' : `${say('table.unmoved')} ${names}.`;
}

function provenance({ say }: Scribe, facts: Facts): string {
  const { model, date, seed, seeds, runs, command } = facts;
  const phrase = `${codeOf(`${seed}/0`)} … ${codeOf(`${seed}/${Number(seeds) - 1}`)}`;
  const parts = [`${say('table.model')} ${model}`, `${runs} ${say('table.runs')}`];
  const line = [...parts, `${say('table.seeds')} ${phrase}`, date, codeOf(command)].join(' · ');
  return facts.key === keyOf(seed) ? line : `${line}\n\n${say('table.otherLuck')}`;
}
