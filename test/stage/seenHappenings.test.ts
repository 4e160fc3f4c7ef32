import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { spanOf } from '../../src/live/picture/spans.ts';
import type { Department } from '../../src/model/index.ts';
import { layOut } from '../../src/stage/layout.ts';
import { placesOf } from '../../src/stage/places.ts';
import type { Seen } from '../../src/stage/seen.ts';
import { happeningsMost, seenOf } from '../../src/stage/seenHappenings.ts';
import { spotsOf } from '../../src/stage/spots.ts';
import { scenarioWith } from '../game/tinyScenario.ts';

const { department: written } = scenarioWith();

function departmentOf(spans: readonly number[]): Department {
  const tiers = spans.map(() => written.tiers[0]);
  const branches = Array.from({ length: spans[0] }, () => written.branches[0]);
  const plan = { kind: 'spans', spans } as const;
  return openGame(scenarioWith({ department: { ...written, plan, tiers, branches } })).world
    .department;
}

const small = departmentOf([3, 4, 6]);
const large = departmentOf([6, 6, 8, 9]);

function looked(department: Department, from: number, width: number, areFigures: boolean): Seen {
  const layout = layOut(department, spanOf(department, { from, to: from + width }), 1280, 720);
  const spots = spotsOf(layout, areFigures ? layout.hollows : []);
  return { layout, spots, places: placesOf(layout, spots) };
}

const shares = fc.double({ min: 0, max: 1, noNaN: true });

test('everybody in sight who spoke has her bubble, and every incident in sight its rings', () => {
  fc.assert(
    fc.property(shares, shares, fc.array(fc.nat(small.size - 1)), (from, width, rows) => {
      const seen = looked(small, from, width, true);
      const spoke = [...new Set(rows)].slice(0, happeningsMost.small);
      const befell = {
        voices: spoke.map((row) => ({ row, heard: row % 2 === 0 })),
        tremors: spoke.map((row) => ({ row, material: row % 3 === 0 })),
      };
      const { voices, tremors, chains } = seenOf(befell, seen);
      const figures = new Set(seen.spots.row.subarray(0, seen.spots.count));
      const shown = spoke.filter((row) => seen.places.spotOf(row) !== null);
      expect(spoke.filter((row) => figures.has(row) && !shown.includes(row))).toEqual([]);
      expect(voices.map(({ row }) => row)).toEqual(shown);
      expect(new Set(tremors.map(({ row }) => row))).toEqual(new Set(shown));
      const material = shown.filter((row) => row % 3 === 0);
      expect(material.filter((row) => !chains.includes(row))).toEqual([]);
    }),
  );
});

test('coming near shows all that befell there, of however many it is a part', () => {
  const everybody = Array.from({ length: large.size }, (_, row) => row);
  const befell = {
    voices: everybody.map((row) => ({ row, heard: true })),
    tremors: everybody.map((row) => ({ row, material: true })),
  };
  const near = looked(large, 0.4, 0.004, true);
  const { voices, tremors } = seenOf(befell, near);
  expect(near.spots.count).toBeGreaterThan(10);
  expect(near.spots.count).toBeLessThan(happeningsMost.material);
  const shown = Array.from(near.spots.row.subarray(0, near.spots.count));
  expect(shown.filter((row) => !voices.some((voice) => voice.row === row))).toEqual([]);
  expect(shown.filter((row) => !tremors.some((tremor) => tremor.row === row))).toEqual([]);
});

test('from afar a few stand for all, and all of them are in sight', () => {
  const everybody = Array.from({ length: large.size }, (_, row) => row);
  const befell = {
    voices: everybody.map((row) => ({ row, heard: false })),
    tremors: everybody.map((row) => ({ row, material: row % 2 === 0 })),
  };
  const far = looked(large, 0.25, 0.5, false);
  const { voices, tremors, chains } = seenOf(befell, far);
  expect(voices).toHaveLength(happeningsMost.voices);
  expect(tremors).toHaveLength(happeningsMost.small + happeningsMost.material);
  expect(chains).toHaveLength(happeningsMost.material);
  const rows = [...voices, ...tremors].map(({ row }) => row);
  expect(rows.filter((row) => far.places.spotOf(row) === null)).toEqual([]);
});

test('a chain that is shaken from out of sight is shaken where one looks, and no other is', () => {
  const [elsewhere, here] = [large.tierStart[3], large.size - 1];
  const befell = {
    voices: [],
    tremors: [here, elsewhere].map((row) => ({ row, material: true })),
  };
  const { tremors, chains } = seenOf(befell, looked(large, 0.85, 0.02, true));
  expect(tremors).toEqual([]);
  expect(chains).toEqual([here]);
});
