import { chronicleOf } from './chronicle.ts';
import type { Look } from './look.ts';
import { clayLooks } from './looks/clay.ts';
import { communityLooks } from './looks/community.ts';
import { forceLooks } from './looks/force.ts';
import { lastingLooks } from './looks/lasting.ts';
import { meansLooks } from './looks/means.ts';
import { measuringLooks } from './looks/measuring.ts';
import { messageLooks } from './looks/message.ts';
import { paceLooks } from './looks/pace.ts';
import { peopleLooks } from './looks/people.ts';
import { placeLooks } from './looks/places.ts';
import type { Observation, Past } from './observation.ts';

/** Everything that is looked for, in the order in which it is told. */
export const looks: readonly Look[] = [
  ...messageLooks,
  ...clayLooks,
  ...forceLooks,
  ...meansLooks,
  ...measuringLooks,
  ...paceLooks,
  ...placeLooks,
  ...communityLooks,
  ...peopleLooks,
  ...lastingLooks,
];

const order: readonly Observation['kind'][] = ['trap', 'strength', 'note'];

/** What is seen in a game that is over: traps first, then strengths, then what is to be known. */
export function observationsOf(past: Past): readonly Observation[] {
  const chronicle = chronicleOf(past);
  return order.flatMap((wanted) =>
    looks
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ id, kind, finding, see }): readonly Observation[] => {
        const seen = see(chronicle);
        return seen === null ? [] : [{ id, kind, finding, ...seen }];
      }),
  );
}
