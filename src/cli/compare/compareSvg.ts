/** The differences of two plans as a picture in a file of its own, by day and by night. */
import { measures, type Measure } from '../../lab/index.ts';
import type { Language, Words } from '../../words/index.ts';
import { differenceRows, type DifferenceRow } from '../report/charts/differenceRows.ts';
import { wide } from '../report/charts/drawing.ts';
import { markup, type Markup } from '../report/markup.ts';
import { pictures, variables } from '../report/style.ts';
import { isShare, signedSaid } from '../numberSaid.ts';
import { designOf } from '../tables.ts';
import { differenceSaid, drawnOf, verdictOf, type Comparison } from './comparePage.ts';

const margin = 24;
const lineHeight = 22;
const gap = 18;

export function compareSvg(comparison: Comparison, language: Language, words: Words): string {
  const { say } = words;
  const { contest, seeds } = comparison;
  const title = say('comparing.svgTitle', { scenario: contest.scenario.title[language] });
  const about = designOf(seeds);
  const lines = [
    say('comparing.plan', { letter: 'A', plan: contest.a.label }),
    say('comparing.plan', { letter: 'B', plan: contest.b.label }),
    say('comparing.svgSeeds', about),
  ];
  const groups = placed(
    groupsOf().map((group) => {
      const rows = group.map((measure) => rowOf(comparison, measure, words));
      return differenceRows(rows, rows, tickOf(group[0], rows, words));
    }),
    (2 + lines.length) * lineHeight,
  );
  const [width, height] = [wide + 2 * margin, groups.height + 2 * margin];
  const drawing = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" lang="${language}" aria-labelledby="title" aria-describedby="text"><title id="title">${title}</title><desc id="text">${[...lines, ...verdictOf(comparison, words)].join(' ')}</desc><style>${styles()}</style><rect class="sheet" width="${width}" height="${height}"/><g transform="translate(${margin} ${margin})"><text class="name" y="${lineHeight / 2}">${title}</text>${lines.map((line, at) => markup`<text class="tick" y="${(at + 1.6) * lineHeight}">${line}</text>`)}${groups.body}</g></svg>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing.markup}\n`;
}

/** Those in one unit share a scale; of the others each has its own. */
function groupsOf(): readonly (readonly Measure[])[] {
  const others = measures.filter((measure) => !isShare(measure));
  return [measures.filter(isShare), ...others.map((measure) => [measure])];
}

function rowOf(comparison: Comparison, measure: Measure, words: Words): DifferenceRow {
  const { interval, value } = drawnOf(comparison, measure);
  const name = words.say(`many.measure.${measure}`);
  return { name, value, interval, text: differenceSaid(comparison, measure, words) };
}

/** Where all is 0 there is nothing else to be read off the axis. */
function tickOf(
  measure: Measure,
  rows: readonly DifferenceRow[],
  words: Words,
): (value: number) => string {
  const hasMoved = rows.some(({ value, interval }) => value !== 0 || interval?.[0] !== 0);
  return (value) => (hasMoved || value === 0 ? signedSaid(measure, value, words) : '');
}

type Block = { readonly height: number; readonly body: readonly Markup[] };

/** One below the other. */
function placed(blocks: readonly Block[], top: number): Block {
  const body: Markup[] = [];
  let at = top;
  for (const block of blocks) {
    body.push(markup`<g transform="translate(0 ${at})">${block.body}</g>`);
    at += block.height + gap;
  }
  return { height: at - gap, body };
}

function styles(): Markup {
  const font = "svg { font-family: 'Segoe UI', system-ui, sans-serif; }";
  const sheet = '.sheet { fill: var(--sheet); }';
  return { markup: [variables(), pictures, font, sheet].join('\n') };
}
