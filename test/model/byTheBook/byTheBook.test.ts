import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  camps,
  domains,
  noLevers,
  readIncident,
  step,
  voices,
  type Levers,
  type Parameters,
  type People,
  type World,
} from '../../../src/model/index.ts';
import { anyLevers, anyPractice, anyWorld, withPractice } from '../laws/departments.ts';
import { concernOf, enthusiasmOf, signalOf, trustOf, usefulnessOf, voiceOf } from './attitudes.ts';
import { openBook, type Book } from './book.ts';
import { campOf, isReplaced, memberOf, permeabilityOf, practiceOf } from './conduct.ts';

/** Every rule of the core is met in a few weeks, and every clamp of it now and then. */
const busy: Partial<Parameters> = {
  legacyIncidents: 0.05,
  newIncidents: 0.1,
  materialShare: 0.5,
  startRate: 2,
  stopRate: 2,
  voiceRate: 0.8,
  turnoverEmployees: 0.05,
  turnoverManagers: 0.1,
  joinRate: 0.2,
  leaveRate: 0.2,
  incidentOnConcern: 0.3,
  evidenceRate: 0.5,
  lagRate: 0.3,
  loadCapacity: 1,
};

/** The levers of the core: what it knows. */
const coreLevers = anyLevers.map((levers): Levers => {
  const { signal, directChannel, clayWork, stewardship, community, measurement, guardrails } =
    levers;
  const core = { signal, directChannel, clayWork, stewardship, community, measurement };
  return { ...noLevers, ...core, guardrails };
});

describe('a week is what the equations say of it, read a second time:', () => {
  test('what befalls people, what they say and what they hear', () => {
    everyWeek((book, { people }) => {
      for (const row of book.rows) {
        expect(incidentIn(people.incident[row])).toEqual(book.incidents[row]);
        expect(voices[people.voice[row]]).toBe(voiceOf(book, row));
        expectNear(people.signal[row], signalOf(book, row));
      }
    });
  });

  test('what those feel who stay', () => {
    everyWeek((book, { people }) => {
      for (const row of staying(book)) {
        expectNear(people.trust[row], trustOf(book, row));
        expectNear(people.enthusiasm[row], enthusiasmOf(book, row));
        expectNear(people.usefulness[row], usefulnessOf(book, row));
        expectNear(people.concern[row], concernOf(book, row));
        expect(camps[people.camp[row]]).toBe(campOf(book, row));
      }
    });
  });

  test('what those do who stay', () => {
    everyWeek((book, { people }) => {
      for (const row of staying(book)) {
        expectNear(people.permeability[row], permeabilityOf(book, row));
        expect(people.practice[row]).toBe(practiceOf(book, row));
        expect(people.member[row]).toBe(memberOf(book, row));
      }
    });
  });

  test('who stays, with all that is her own, and who is new', () => {
    everyWeek((book, { people }) => {
      const before = book.world.people;
      for (const row of book.rows) {
        const isNew = isReplaced(book, row);
        expect(people.generation[row]).toBe(before.generation[row] + Number(isNew));
        expect(ownOf(people, row)).toEqual(ownOf(isNew ? people : before, row));
        expect(isNew && !isFirstDay(people, row)).toBe(false);
      }
    });
  });
});

/** What no rule moves while somebody sits in a seat (habit is no part of the core). */
function ownOf(people: People, row: number): readonly number[] {
  return [
    people.enthusiasmAnchor[row],
    people.usefulnessAnchor[row],
    people.concernAnchor[row],
    people.permeabilitySetPoint[row],
    people.trueUsefulness[row],
    people.ageYears[row],
  ];
}

function isFirstDay(people: People, row: number): boolean {
  return (
    people.practice[row] === 0 &&
    people.member[row] === 0 &&
    people.enthusiasm[row] === people.enthusiasmAnchor[row] &&
    people.usefulness[row] === people.usefulnessAnchor[row] &&
    people.concern[row] === people.concernAnchor[row] &&
    people.permeability[row] === people.permeabilitySetPoint[row]
  );
}

/** Holds eight weeks of every department against the book, one after the other. */
function everyWeek(compare: (book: Book, after: World) => void): void {
  fc.assert(
    fc.property(anyWorld(busy), anyPractice, coreLevers, (founded, practice, levers) => {
      let world = withPractice(founded, practice);
      for (let week = 0; week < 8; week += 1) {
        const after = step(world, levers);
        compare(openBook(world, levers), after);
        world = after;
      }
    }),
  );
}

function staying(book: Book): readonly number[] {
  return book.rows.filter((row) => !isReplaced(book, row));
}

function incidentIn(code: number): Book['incidents'][number] {
  const incident = readIncident(code);
  if (incident === null) return null;
  const { domain, kind, material, reported } = incident;
  return { domain: domains.indexOf(domain), isNew: kind === 'new', material, reported };
}

/** Sums in another order may differ in their last bits. */
function expectNear(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThan(1e-12);
}
