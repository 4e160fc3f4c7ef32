import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anonymous,
  chartText,
  nameless,
  parseOrgChart,
  scenarioFromChart,
  type OrgChart,
} from '../../src/scenario/index.ts';
import { chartWords, sayFlaw, wordsIn } from '../../src/words/index.ts';
import { chartOf, english, french, largeChart } from './charts.ts';
import { parse } from './files.ts';

const charts = [english, french, largeChart(40)];
const scraps = [
  ';',
  ',',
  '\t',
  '"',
  '""',
  '"\n',
  '\n',
  '\r\n',
  '\0',
  '\uFEFF',
  '\u2028',
  '\ud800',
  '-',
  '1',
  '0003',
  '%',
  '=1+1',
  ';;;;',
  'sep=;\n',
  '🙂',
  '__proto__',
];

/** A chart with a few passages cut out, doubled, or overwritten by scraps. */
const mutated = fc
  .record({
    chart: fc.constantFrom(...charts),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(30),
        scrap: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 8 })),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ chart, cuts }) =>
    cuts.reduce((text, { at, length, scrap }) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + scrap + text.slice(from + length);
    }, chart),
  );

const parsedFrom = (text: string) => parseOrgChart({ name: 'chart.csv', text });

const readable = mutated.filter((text) => parsedFrom(text).kind === 'chart');

/** All of a chart that a game makes use of. */
const used = ({ head, people, ...others }: OrgChart) => ({
  head: { ...head, branch: null },
  people: people.map((person) => ({ ...person, branch: null })),
  ...others,
});

describe('of any damaged chart', () => {
  test('it is said what is wrong and where, or it is read; nothing is ever thrown', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const parsed = parsedFrom(text);
        const lines = text.split(/\r\n?|\n/).length;
        const found = parsed.kind === 'faults' ? parsed.faults : parsed.warnings;
        expect(found.length > 0 || parsed.kind === 'chart').toBe(true);
        for (const fault of found) {
          expect(fault.line).toBeGreaterThanOrEqual(1);
          expect(fault.column).toBeGreaterThanOrEqual(1);
          expect(fault.line).toBeLessThanOrEqual(lines);
          expect(sayFlaw(wordsIn('en'), fault.what)).toMatch(/\S.*\.$/s);
          expect(sayFlaw(wordsIn('fr'), fault.what)).toMatch(/\S.*\.$/s);
        }
      }),
      { numRuns: 2000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('what is read becomes a scenario that can be played, with or without names', () => {
    fc.assert(
      fc.property(readable, fc.constantFrom('keep', 'drop'), (text, names) => {
        const made = scenarioFromChart(chartOf(text), { ...chartWords('en'), names });
        expect(parse(made.text)).toMatchObject({ kind: 'scenario', warnings: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('what is kept of it is the same chart to a game, with or without names', () => {
    const asIs = (chart: OrgChart): OrgChart => chart;
    fc.assert(
      fc.property(readable, fc.constantFrom(asIs, nameless, anonymous), (text, told) => {
        const chart = told(chartOf(text));
        const kept = chartText(chart);
        expect(used(chartOf(kept))).toEqual(used(chart));
        expect(chartText(chartOf(kept))).toBe(kept);
      }),
      { numRuns: 500 },
    );
  });
});
