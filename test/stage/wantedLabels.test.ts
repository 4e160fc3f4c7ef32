import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { spanOf, spanWith } from '../../src/live/picture/spans.ts';
import { removeTier, type World } from '../../src/model/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { look } from '../../src/stage/seen.ts';
import { wantedLabels, type Wanted } from '../../src/stage/wantedLabels.ts';
import { parse, shipped } from '../scenario/files.ts';

/** A shipped department in which everybody has a name of her own. */
function everybodyNamed(file: string): Scenario {
  const parsed = parse(shipped(file), file);
  if (parsed.kind === 'faults') throw new Error(`${file} is not read`);
  const { department } = parsed.scenario;
  const [{ line, face }] = department.persons;
  const { size } = openGame(parsed.scenario).world.department;
  const persons = Array.from({ length: size }, (_, uid) => {
    return { uid, name: `Oluwaseun Lachapelle-${uid}`, line, face };
  });
  return { ...parsed.scenario, department: { ...department, persons } };
}

const founded = ['default.yaml', 'regions.yaml', 'tutorial.yaml'].map((file) => {
  const scenario = everybodyNamed(file);
  return { scenario, game: openGame(scenario) };
});
const cases = founded.flatMap(({ scenario, game }) => [
  { scenario, tiers: game.tiers, world: game.world },
  { scenario, tiers: game.tiers.toSpliced(1, 1), world: removeTier(game.world, 2) },
]);

const which = fc.nat({ max: cases.length - 1 });
const sizes = fc.constantFrom(
  [832, 670],
  [1248, 1020],
  [820, 540],
  [634, 710],
  [360, 480],
  [160, 160],
);
const shares = fc.double({ min: 0, max: 1, noNaN: true });

function wantedIn(
  { scenario, tiers, world }: (typeof cases)[number],
  [width, height]: readonly number[],
  from: number,
  to: number,
  at: number,
): readonly Wanted[] {
  const { department } = world;
  const start = spanOf(department, { from: Math.min(from, to), to: Math.max(from, to) });
  const row = Math.floor(at * (department.size - 1));
  const span = spanWith(department, start, row);
  const { layout, spots } = look(department, span, { width, height, isFast: true });
  return wantedLabels({ scenario, world, tiers, language: 'fr', layout, spots });
}

test('no label has room where another has, and none outside of the picture', () => {
  fc.assert(
    fc.property(which, sizes, shares, shares, shares, (at, size, ...where) => {
      const wanted = wantedIn(cases[at], size, ...where);
      const [width, height] = size;
      for (const [one, { key, room }] of wanted.entries()) {
        expect(room.x).toBeGreaterThanOrEqual(0);
        expect(room.y).toBeGreaterThanOrEqual(0);
        expect(room.x + room.width).toBeLessThanOrEqual(width + 1e-6);
        expect(room.y + room.height).toBeLessThanOrEqual(height + 1e-6);
        const over = wanted.slice(one + 1).filter((other) => overlap(room, other.room));
        expect(over.map((other) => `${other.key} on ${key}`)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

function overlap(one: Wanted['room'], other: Wanted['room']): boolean {
  return (
    one.x < other.x + other.width - 1e-6 &&
    other.x < one.x + one.width - 1e-6 &&
    one.y < other.y + other.height - 1e-6 &&
    other.y < one.y + one.height - 1e-6
  );
}

test('the law above has employees with names in it', () => {
  const [first] = cases;
  const wanted = wantedIn(first, [832, 670], 0.4, 0.401, 0.4);
  expect(wanted.some(({ kind }) => kind === 'employee')).toBe(true);
});

test('a manager who has come later is called by her place, as the panels call her', () => {
  const [{ scenario, tiers, world }] = cases;
  const generation = world.people.generation.map(() => 1);
  const later: World = { ...world, people: { ...world.people, generation } };
  const wanted = wantedIn({ scenario, tiers, world: later }, [1248, 1020], 0, 1, 0);
  const managers = wanted.filter(({ kind }) => kind === 'manager');
  expect(managers[0].choices()[1]).toBe('1.1');
  expect(managers[0].choices()[0]).toContain('1.1');
});
