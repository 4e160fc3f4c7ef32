/** Messages that any page may post to either of the two windows. */
import fc from 'fast-check';
import { facilitatorView } from '../../../src/live/present/facilitatorView.ts';
import { factsOf } from '../../../src/live/present/facts.ts';
import { readToFacilitator, readToRoom } from '../../../src/live/present/messages.ts';
import {
  notPresenting,
  present,
  steps,
  type PresentState,
} from '../../../src/live/present/presentState.ts';
import { games } from '../games.ts';
import { accepted, refused, unsound, type Kind, type Verdict } from '../kind.ts';
import { mutated } from '../places.ts';

const word = 'word';

const settings = { predicting: true };
const sides = games.map((game) => ({ game, facts: factsOf(game, settings) }));
const states = steps.map((step): PresentState => ({ ...notPresenting, presenting: true, step }));
const views = sides.flatMap(({ game, facts }, at) =>
  states
    .slice(at * 2, at * 2 + 3)
    .map((state) => ({ kind: 'view', token: word, view: facilitatorView(game, facts, state) })),
);
const acts = [
  { kind: 'next' },
  { kind: 'back' },
  { kind: 'cover' },
  { kind: 'timer', act: 'start' },
  { kind: 'hand', ballot: 'answers', id: 'publish', by: 1 },
  { kind: 'hand', ballot: 'policies', id: 'coaching', by: -1 },
].map((action) => ({ kind: 'act', token: word, action }));

const messageValues = fc.oneof(
  { weight: 3, arbitrary: mutated(views) },
  { weight: 3, arbitrary: mutated([...acts, { kind: 'hello', token: word }]) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...acts, ...views) },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 3 }) },
);

export const messages: Kind = {
  name: 'message between windows',
  share: 27,
  inputs: messageValues,
  open: async () => {
    let at = 0;
    let state: PresentState = notPresenting;
    return {
      close: () => undefined,
      take: async (message) => {
        at = (at + 1) % sides.length;
        const { game, facts } = sides[at];
        const toRoom = readToRoom(message);
        const toFacilitator = readToFacilitator(message);
        if (toRoom?.kind === 'act') state = present(state, toRoom.action, facts, 0);
        // The room answers with what it knows: that must be understood at the other end.
        const view = { kind: 'view', token: word, view: facilitatorView(game, facts, state) };
        if (readToFacilitator(view) === undefined) return unsound('the room’s answer is dropped');
        return verdictOf([toRoom, toFacilitator]);
      },
    };
  },
};

function verdictOf(read: readonly unknown[]): Verdict {
  const [sound] = read.filter((each) => each !== undefined);
  if (sound === undefined) return refused('dropped');
  const again = readToRoom(sound) ?? readToFacilitator(sound);
  return JSON.stringify(again) === JSON.stringify(sound)
    ? accepted
    : unsound('read twice, it differs');
}
