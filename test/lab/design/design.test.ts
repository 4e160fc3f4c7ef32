import { describe, expect, test } from 'vitest';
import {
  cellsOf,
  columnsOf,
  designHash,
  layoutOf,
  openDesign,
  placeOfRun,
  planSamples,
  playJournal,
  type Design,
  type Factor,
} from '../../../src/lab/index.ts';
import { policyWith, scenarioWith } from '../../game/tinyScenario.ts';
import { starts } from '../ensemble/runs.ts';

const tiny = scenarioWith({
  quarters: 3,
  policies: [policyWith('coaching', { effects: { clayWork: 0.6 } })],
});

const plain: Design = {
  plays: [
    { kind: 'strategy', name: 'studyMix' },
    { kind: 'journal', name: 'mine', journal: [starts(1, 'coaching')] },
  ],
  changes: {},
  sampling: { kind: 'grid', axes: [{ parameter: 'peerPull', low: 0, high: 0.4, points: 3 }] },
  seeds: { kind: 'range', first: 7, last: 8 },
  detail: 'outcome',
};

const factors: readonly Factor[] = [
  { name: 'peers', ranges: [{ parameter: 'peerPull', low: 0, high: 1 }] },
  {
    name: 'blame',
    ranges: [
      { parameter: 'blameOnTrust', low: 0, high: 0.5 },
      { parameter: 'blameOnPermeability', low: 0.1, high: 0.2 },
    ],
  },
];

describe('the runs of a design', () => {
  test('stand play by play, set by set, seed by seed, and every arm meets the same seeds', () => {
    const layout = layoutOf(plain);
    const places = Array.from({ length: layout.runs }, (_, run) => {
      const { play, set, seed } = placeOfRun(plain, layout, run);
      return `${play.name} ${set} ${seed}`;
    });
    expect(places).toEqual([
      'studyMix 0 7',
      'studyMix 0 8',
      'studyMix 1 7',
      'studyMix 1 8',
      'studyMix 2 7',
      'studyMix 2 8',
      'mine 0 7',
      'mine 0 8',
      'mine 1 7',
      'mine 1 8',
      'mine 2 7',
      'mine 2 8',
    ]);
  });

  test('come to the same in whatever order they are played', () => {
    const forwards = openDesign(tiny, plain);
    const backwards = openDesign(tiny, plain);
    const places = Array.from({ length: forwards.runs }, (_, run) => run);
    const rows = places.map(forwards.play);
    expect(places.toReversed().map(backwards.play).toReversed()).toEqual(rows);
  });

  test('of a journal come to what the journal comes to by itself', () => {
    const alone: Design = {
      ...plain,
      plays: [plain.plays[1]],
      sampling: { kind: 'grid', axes: [] },
    };
    const { play } = openDesign(tiny, alone);
    expect(play(1)).toMatchObject(playJournal(tiny, '8', [starts(1, 'coaching')]));
  });

  test('are told quarter by quarter where that is asked for, and come to the same', () => {
    const told = openDesign(tiny, { ...plain, detail: 'quarters' }).play(3);
    const { quarters, ...outcome } = told;
    expect(quarters).toHaveLength(tiny.quarters);
    expect(quarters.at(-1)).toMatchObject({ practice: told.practiceAtEnd, trust: told.trustAtEnd });
    expect(openDesign(tiny, plain).play(3)).toEqual({ ...outcome, quarters: [] });
  });

  test('fill the columns that the design announces, cell by cell', () => {
    for (const detail of ['outcome', 'quarters'] as const) {
      const design: Design = { ...plain, detail };
      const columns = columnsOf(design, tiny.quarters);
      const cells = cellsOf(openDesign(tiny, design).play(2));
      expect(cells).toHaveLength(columns.length);
      for (const [at, { kind }] of columns.entries()) {
        expect(typeof cells[at]).toBe(kind === 'text' ? 'string' : 'number');
      }
      expect(cells[columns.findIndex(({ name }) => name === 'peerPull')]).toBe(0.2);
    }
  });

  test('refuse a strategy that is not there and a value out of its domain', () => {
    const lost: Design = { ...plain, plays: [{ kind: 'strategy', name: 'lost' }] };
    expect(() => openDesign(tiny, lost).play(0)).toThrow('lost');
    expect(() => openDesign(tiny, { ...plain, changes: { signalRate: 2 } }).play(0)).toThrow(
      'signalRate',
    );
  });
});

describe('a hash of a design', () => {
  test('changes with whatever changes the table', () => {
    const changed: readonly Design[] = [
      plain,
      { ...plain, plays: plain.plays.toReversed() },
      { ...plain, changes: { joinRate: 0.1 } },
      { ...plain, sampling: { kind: 'grid', axes: [] } },
      { ...plain, seeds: { kind: 'range', first: 7, last: 9 } },
      { ...plain, detail: 'quarters' },
    ];
    const hashes = changed.map((design) => designHash(tiny, design));
    expect(new Set(hashes).size).toBe(changed.length);
  });

  test('does not with the order in which its fields were written', () => {
    const { plays, ...rest } = plain;
    expect(designHash(tiny, { ...rest, plays })).toBe(designHash(tiny, plain));
  });
});

describe('the sets of a sampling', () => {
  test('of a grid are every combination, the last axis fastest, both ends to the last bit', () => {
    const { sets, setAt } = planSamples({
      kind: 'grid',
      axes: [
        { parameter: 'joinRate', low: 0.1, high: 0.3, points: 2 },
        { parameter: 'peerPull', low: 0, high: 0.7, points: 3 },
      ],
    });
    expect(Array.from({ length: sets }, (_, at) => setAt(at))).toEqual([
      { joinRate: 0.1, peerPull: 0 },
      { joinRate: 0.1, peerPull: 0.35 },
      { joinRate: 0.1, peerPull: 0.7 },
      { joinRate: 0.3, peerPull: 0 },
      { joinRate: 0.3, peerPull: 0.35 },
      { joinRate: 0.3, peerPull: 0.7 },
    ]);
  });

  test('of one at a time are the scenario as it is, then both ends of each factor', () => {
    const { sets, setAt } = planSamples({ kind: 'oat', factors });
    expect(Array.from({ length: sets }, (_, at) => setAt(at))).toEqual([
      {},
      { peerPull: 0 },
      { peerPull: 1 },
      { blameOnTrust: 0, blameOnPermeability: 0.1 },
      { blameOnTrust: 0.5, blameOnPermeability: 0.2 },
    ]);
  });

  test('of Morris move the members of a group together', () => {
    const { sets, setAt } = planSamples({
      kind: 'morris',
      factors,
      trajectories: 4,
      phrase: 'any',
    });
    expect(sets).toBe(4 * 3);
    for (let at = 0; at < sets; at += 1) {
      const { blameOnTrust = NaN, blameOnPermeability = NaN } = setAt(at);
      expect(blameOnPermeability).toBeCloseTo(0.1 + 0.2 * blameOnTrust, 12);
    }
  });

  test('of Sobol sample them apart, and swap them together', () => {
    const { sets, setAt } = planSamples({ kind: 'sobol', factors, rows: 8, phrase: 'any' });
    expect(sets).toBe(8 * 4);
    const [a, b, , swapped] = [0, 1, 2, 3].map(setAt);
    expect(swapped).toEqual({ ...b, peerPull: a.peerPull });
    expect(a.blameOnPermeability).not.toBeCloseTo(0.1 + 0.2 * (a.blameOnTrust ?? NaN), 3);
  });
});
