/**
 * The verdicts of `clay findings`, kept as that command writes them, as a table and notes in either language.
 * The model speaks English; what it says is known in French by its wording, with the numbers taken out.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { codeOf, tableOf } from '../markdown.ts';
import type { Scribe } from '../scribe.ts';
import french from './french.json' with { type: 'json' };

const kept = new URL('../../../docs/model/results/findings.csv', import.meta.url);
const inFrench = new Map(Object.entries(french));
const number = /(?<![\p{L}\p{N}_])-?\d*\.?\d+(?![\p{L}\p{N}_])/gu;

export function findingsTable(scribe: Scribe): string {
  const { language } = scribe;
  const verdicts = keptVerdicts();
  const words = wordsIn[language];
  const said = (text: string): string => (language === 'en' ? text : frenchOf(text));
  const rows = verdicts.map((verdict) => [
    verdict.id,
    said(verdict.claim),
    said(verdict.statistic),
    figure(scribe, verdict.value),
    verdict.low === ''
      ? words.exact
      : words.range(figure(scribe, verdict.low), figure(scribe, verdict.high)),
    verdict.threshold === '' ? words.noThreshold : said(verdict.threshold),
    words.verdict(verdict.verdict),
    scribe.seconds(Number(verdict.seconds)),
  ]);
  const notes = verdicts.map(({ id, note }) => `- **${id}** ${said(note)}`);
  const counted = (wanted: string): number =>
    verdicts.filter(({ verdict }) => verdict === wanted).length;
  const sum = words.sum(counted('holds'), counted('fails'), counted('reported'));
  return [tableOf(words.heads, rows), notes.join('\n'), sum].join('\n\n');
}

/** Of which findings verdicts are kept, one by one. */
export function keptIds(): readonly string[] {
  return keptVerdicts().map(({ id }) => id);
}

type Verdict = Readonly<
  Record<
    | 'id'
    | 'claim'
    | 'statistic'
    | 'value'
    | 'verdict'
    | 'note'
    | 'low'
    | 'high'
    | 'threshold'
    | 'seconds',
    string
  >
>;

function keptVerdicts(): readonly Verdict[] {
  const lines: (readonly string[])[] = [];
  Papa.parse(readFileSync(kept, 'utf8').trimEnd(), {
    delimiter: ',',
    newline: '\n',
    fastMode: false,
    step: ({ data }) => lines.push(data),
  });
  const [heads, ...rows] = lines;
  return rows.map((row) => {
    const cell = (name: keyof Verdict): string => row[heads.indexOf(name)] ?? '';
    return {
      id: cell('id'),
      claim: cell('claim'),
      statistic: cell('statistic'),
      value: cell('value'),
      verdict: cell('verdict'),
      note: cell('note'),
      low: cell('low'),
      high: cell('high'),
      threshold: cell('threshold'),
      seconds: cell('seconds'),
    };
  });
}

/** A count or a share of all is exact, and needs no digits after the point. */
function figure({ result }: Scribe, text: string): string {
  return Number.isInteger(Number(text)) ? String(Number(text)) : result(Number(text));
}

/** @throws Error where a wording is new */
function frenchOf(text: string): string {
  const wording = text.replaceAll(number, '#');
  const known = inFrench.get(wording);
  if (known === undefined) {
    throw new Error(
      `No French for “${wording}”: put it into test/docs/findings/french.json, with # for each number.`,
    );
  }
  const numbers = (text.match(number) ?? []).values();
  return known.replaceAll('#', () => inFrenchDigits(String(numbers.next().value)));
}

function inFrenchDigits(text: string): string {
  return text
    .replace(/^-/, '−')
    .replace(/^(−?)\./, '$10.')
    .replace('.', ',');
}

const wordsIn = {
  en: {
    heads: [
      'id',
      'claim',
      'statistic',
      'value',
      '95 % interval',
      'threshold',
      'verdict',
      'seconds',
    ],
    exact: 'exact',
    range: (low: string, high: string) => `${low} to ${high}`,
    noThreshold: 'none: reported only',
    verdict: (kind: string) => kind,
    sum: (holds: number, fails: number, reported: number) =>
      `${holds} hold, ${fails} fail, ${reported} are reported and held against nothing.`,
  },
  fr: {
    heads: [
      'constat',
      'affirmation',
      'statistique',
      'valeur',
      'intervalle à 95 %',
      'seuil',
      'verdict',
      'secondes',
    ],
    exact: 'exact',
    range: (low: string, high: string) => `de ${low} à ${high}`,
    noThreshold: 'aucun : rapporté seulement',
    verdict: (kind: string) =>
      ({ holds: 'tient', fails: 'échoue', reported: 'rapporté' })[kind] ?? codeOf(kind),
    sum: (holds: number, fails: number, reported: number) =>
      `${holds} tiennent, ${fails} échouent, ${reported} sont rapportés et sans être confrontés à un seuil.`,
  },
} as const;
