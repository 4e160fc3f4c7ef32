/** A sensitivity for whoever reads it in a terminal: what moves most comes first. */
import {
  seedAt,
  seedCount,
  statistics,
  type Estimate,
  type Factor,
  type FactorRow,
  type FactorSampling,
  type Measure,
  type Statistic,
} from '../../lab/index.ts';
import { isParameterGroup } from '../../model/index.ts';
import { harmless, modelWords, type Language, type Words } from '../../words/index.ts';
import { typedHere } from '../calledAs.ts';
import { aroundZero, fromZero, intervalLine, type Scale } from '../charts/intervalLine.ts';
import { numberSaid, signedSaid } from '../numberSaid.ts';
import { alignedTable } from '../tables.ts';
import type { Analysis, Gathered } from './analyses.ts';
import { sizeOf } from './sensitivityDesign.ts';

type PageRequest = { readonly language: Language; readonly words: Words };

export function sensitivityPage(
  gathered: Gathered,
  analyses: readonly Analysis[],
  request: PageRequest,
): string {
  const { file, design } = gathered;
  const { say } = request.words;
  const { sampling, seeds } = design;
  const count = seedCount(seeds);
  const lines = [
    `# ${say('lab.sensitivity.title', { scenario: file.scenario.id })}`,
    '',
    say('lab.sensitivity.design', {
      method: sampling.kind,
      factors: sampling.factors.length,
      size: sizeOf(sampling) ?? 0,
      seeds: count,
      first: seedAt(seeds, 0),
      last: seedAt(seeds, count - 1),
      runs: file.runs,
      version: file.modelVersion,
    }),
    '',
    ...analyses.flatMap((analysis) => [...section(gathered, analysis, request), '']),
    say(`lab.sensitivity.read.${sampling.kind}`),
    ...(areTogether(sampling) ? [say('lab.sensitivity.together')] : []),
    '',
    say('lab.sensitivity.again', { command: typedHere(file.command) }),
    '',
  ];
  return lines.map(harmless).join('\n');
}

/** Whoever groups what pulls apart must know that it may look as if it did nothing. */
function areTogether({ kind, factors }: FactorSampling): boolean {
  return kind !== 'sobol' && factors.some(({ ranges }) => ranges.length > 1);
}

function section(
  { design }: Gathered,
  { play, measure, sensitivity }: Analysis,
  request: PageRequest,
): readonly string[] {
  const { say } = request.words;
  const { method, mean, noise, factors } = sensitivity;
  const figure = figureFor(measure, request.words);
  const ranked = Array.from(factors.entries())
    .filter(([, { telling }]) => telling !== 'nothing')
    .toSorted(([, one], [, other]) => other.size - one.size);
  const still = factors.filter(({ telling }) => telling === 'nothing');
  const told = {
    method,
    mean: figure.plain(mean),
    deviation: figure.plain(noise.deviation),
    share: noise.share ?? 0,
    isShared: method !== 'oat' && noise.share !== null ? 'yes' : 'no',
  };
  const table = tableOf(
    ranked.map(([at, row]) => ({ row, factor: design.sampling.factors[at] })),
    method,
    method === 'sobol' ? shareFigure(request.words) : figure,
    request,
  );
  return [
    `## ${say('lab.sensitivity.measure', { measure: say(`many.measure.${measure}`), play })}`,
    '',
    say('lab.sensitivity.luck', told),
    ...(ranked.length === 0 ? [] : ['', ...table]),
    ...(still.length === 0
      ? []
      : [
          '',
          say('lab.sensitivity.nothing', { names: still.map(({ factor }) => factor).join(', ') }),
        ]),
  ];
}

type Shown = { readonly row: FactorRow; readonly factor: Factor };

function tableOf(
  shown: readonly Shown[],
  method: keyof typeof statistics,
  figure: Figure,
  request: PageRequest,
): readonly string[] {
  const { say } = request.words;
  const [first, ...others] = statistics[method];
  const drawn = shown.map(({ row }) => row.estimates[0]);
  const scale = method === 'oat' ? aroundZero(drawn) : fromZero(drawn);
  const floor = method === 'oat' ? [] : [say('lab.sensitivity.floor')];
  const heads = [
    say('lab.sensitivity.factor'),
    say(`lab.sensitivity.statistic.${first}`),
    say('lab.sensitivity.chart'),
    ...floor,
    say('lab.sensitivity.told'),
    ...others.map((statistic) => say(`lab.sensitivity.statistic.${statistic}`)),
    say('lab.sensitivity.meaning'),
  ];
  const rows = shown.map(({ row, factor }) => {
    const [ranking, ...more] = row.estimates;
    return [
      row.factor,
      between(ranking, first, figure, say),
      `\`${intervalLine(ranking, scaleOf(scale, row))}\``,
      ...(method === 'oat' ? [] : [figure.plain(row.floor)]),
      say(row.telling === 'apart' ? 'lab.sensitivity.yes' : 'lab.sensitivity.no'),
      ...others.map((statistic, at) => between(more[at], statistic, figure, say)),
      meaningOf(factor, request.language),
    ];
  });
  return alignedTable(heads, rows);
}

/** Where luck alone would bring it, unless that is 0. */
function scaleOf(scale: Scale, { floor }: FactorRow): Scale {
  return { ...scale, mark: Math.min(floor, scale.to) };
}

/** Of what may go either way the sign is always written. */
const eitherWay: ReadonlySet<Statistic> = new Set(['swing', 'low', 'high', 'mu']);

function between(
  { value, interval }: Estimate,
  statistic: Statistic,
  { plain, signed }: Figure,
  say: Words['say'],
): string {
  const said = eitherWay.has(statistic) ? signed : plain;
  const [low, high] = interval.map(said);
  return say('comparing.between', { value: said(value), low, high });
}

type Figure = {
  readonly plain: (value: number) => string;
  readonly signed: (value: number) => string;
};

function figureFor(measure: Measure, words: Words): Figure {
  return {
    plain: (value) => numberSaid(measure, value, words),
    signed: (value) => signedSaid(measure, value, words),
  };
}

function shareFigure({ say }: Words): Figure {
  const plain = (value: number): string => say('lab.sensitivity.index', { value });
  return { plain, signed: plain };
}

/** A parameter in a sentence; of a group its section, or its members. */
function meaningOf({ name, ranges }: Factor, language: Language): string {
  const words = modelWords[language];
  if (isParameterGroup(name)) return words[`parameterGroup.${name}`];
  const [{ parameter }] = ranges;
  return ranges.length === 1
    ? words[`parameter.${parameter}`]
    : ranges.map((range) => range.parameter).join(', ');
}
