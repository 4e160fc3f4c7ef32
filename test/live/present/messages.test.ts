import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openGame, runQuarter, stepWeek } from '../../../src/game/index.ts';
import { facilitatorView } from '../../../src/live/present/facilitatorView.ts';
import { factsOf } from '../../../src/live/present/facts.ts';
import { readToFacilitator, readToRoom } from '../../../src/live/present/messages.ts';
import { readPresent } from '../../../src/live/present/presentReader.ts';
import {
  notPresenting,
  present,
  type PresentState,
} from '../../../src/live/present/presentState.ts';
import { dilemmaWith } from '../../game/occasions.ts';
import { scenarioWith } from '../../game/tinyScenario.ts';
import { changedAt, isObject, placesOf, valueAt } from '../../hostile/places.ts';

/** CLAY_MESSAGES=100000 tries as many; fewer suffice to notice that a reader has been broken. */
const runs = Number(process.env['CLAY_MESSAGES'] ?? 4000);

const game = openGame(scenarioWith({ dilemmas: [dilemmaWith('leak')] }));
const facts = factsOf(game, { predicting: true });
const answering: PresentState = { ...notPresenting, presenting: true, step: 'answer' };
const sound = {
  kind: 'view',
  token: 'word',
  view: facilitatorView(game, facts, answering),
} as const;
const prototype = Reflect.ownKeys(Object.prototype);

describe('a message', () => {
  test('to the facilitator is understood as the room makes it, before, amid and after the weeks', () => {
    expect(readToFacilitator(structuredClone(sound))).toEqual(sound);
    expect(sound.view.vote?.options).toHaveLength(2);
    const later = stepWeek(runQuarter(openGame(scenarioWith({}))));
    const view = facilitatorView(later, factsOf(later, { predicting: true }), notPresenting);
    expect(readToFacilitator({ ...sound, view })).toEqual({ ...sound, view });
  });

  test('to the room is understood where it is one of the things that a facilitator may do', () => {
    const act = (action: object) => readToRoom({ kind: 'act', token: 'word', action });
    expect(act({ kind: 'next' })).toBeDefined();
    expect(act({ kind: 'hand', ballot: 'answers', id: 'yes', by: -1 })).toBeDefined();
    expect(act({ kind: 'hand', ballot: 'answers', id: 'yes', by: 40 })).toBeUndefined();
    expect(act({ kind: 'goTo', step: 'end' })).toBeUndefined();
    expect(readToRoom({ kind: 'act', action: { kind: 'next' } })).toBeUndefined();
  });

  test('leaves behind whatever nobody asked for', () => {
    const read = readToRoom({ kind: 'hello', token: 'word', more: 'than that' });
    expect(read).toEqual({ kind: 'hello', token: 'word' });
  });

  test('that is anything at all is read or dropped, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, maxDepth: 4 }), (message) => {
        expect(readToRoom(message)).toBeUndefined();
        expect(readToFacilitator(message)).toBeUndefined();
        expect(readPresent(message)).toBeUndefined();
      }),
      { numRuns: runs },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(prototype);
  });

  test('that has something else where a word or a figure ought to be is dropped', () => {
    const leaves = placesOf(sound).filter((place) => !isObject(valueAt(sound, place)));
    expect(leaves.length).toBeGreaterThan(20);
    for (const place of leaves) {
      for (const other of [{}, Number.NaN]) {
        const read = readToFacilitator(changedAt(sound, place, other));
        expect({ place, read }).toEqual({ place, read: undefined });
      }
    }
  });

  test('that was sound but for one place is dropped, or says when read what it says when read again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...placesOf(sound)),
        fc.anything({ maxDepth: 2 }),
        (place, other) => {
          const read = readToFacilitator(changedAt(sound, place, other));
          expect(readToFacilitator(structuredClone(read))).toEqual(read);
        },
      ),
      { numRuns: runs },
    );
  });

  test('leads a walk only to where the walk can go', () => {
    const action = fc.oneof(
      fc.constantFrom('next', 'back', 'cover').map((kind) => ({ kind })),
      fc.record({
        kind: fc.constant('hand'),
        ballot: fc.constantFrom('predict', 'answers', 'policies'),
        id: fc.oneof(fc.string(), fc.constantFrom('yes', 'up', '__proto__')),
        by: fc.constantFrom(1, -1),
      }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        let state: PresentState = answering;
        for (const each of actions) {
          const message = readToRoom({ kind: 'act', token: 'word', action: each });
          if (message?.kind !== 'act') continue;
          state = present(state, message.action, facts, 0);
          expect(readPresent(structuredClone(state))).toEqual(state);
        }
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });
});
