/** An explicit list of people, in any order, as the model wants it: breadth-first, managers as rows. */
import { faultsMost, type Flaw } from './faults.ts';
import { nearest } from './nearest.ts';

export type WrittenPerson = { readonly id: string; readonly manager?: string | undefined };

export type PeopleFlaw = {
  /** The place in the list, and the key, that the flaw is about. */
  readonly at: number;
  readonly key: 'id' | 'manager';
  readonly what: Flaw;
};

export type PeopleTree = {
  /** Per row, the place in the written list. */
  readonly order: readonly number[];
  /** Per row, the row of the manager; -1 for those directly below the deputy head. */
  readonly managerOf: readonly number[];
};

export function flawsOfPeople(people: readonly WrittenPerson[]): readonly PeopleFlaw[] {
  const flaws: PeopleFlaw[] = [];
  const places = new Map<string, number>();
  for (const [at, { id }] of people.entries()) {
    if (places.has(id)) {
      flaws.push({ at, key: 'id', what: { kind: 'duplicatePerson', person: id } });
    } else {
      places.set(id, at);
    }
  }
  for (const [at, { id, manager }] of people.entries()) {
    if (manager === undefined) continue;
    if (manager === id) {
      flaws.push({ at, key: 'manager', what: { kind: 'selfManaged', person: id } });
    } else if (!places.has(manager)) {
      // Each search goes through the whole list, and more faults than these are not shown.
      const near = flaws.length < faultsMost ? nearest(manager, Array.from(places.keys())) : '';
      flaws.push({ at, key: 'manager', what: { kind: 'unknownManager', manager, nearest: near } });
    }
  }
  return flaws.length > 0 ? flaws : cyclesOf(people, places);
}

/** Only for lists without flaws. Those who share a manager keep their order. */
export function treeOfPeople(people: readonly WrittenPerson[]): PeopleTree {
  const reports = new Map<string | undefined, number[]>();
  for (const [at, { manager }] of people.entries()) {
    const team = reports.get(manager);
    if (team === undefined) reports.set(manager, [at]);
    else team.push(at);
  }
  const order: number[] = [];
  const managerOf: number[] = [];
  const append = (manager: string | undefined, row: number): void => {
    for (const at of reports.get(manager) ?? []) {
      order.push(at);
      managerOf.push(row);
    }
  };
  append(undefined, -1);
  for (let row = 0; row < order.length; row += 1) append(people[order[row]].id, row);
  return { order, managerOf };
}

/** Follows everybody upward; whoever comes back to somebody on the same way up is in a circle. */
function cyclesOf(
  people: readonly WrittenPerson[],
  places: ReadonlyMap<string, number>,
): readonly PeopleFlaw[] {
  const flaws: PeopleFlaw[] = [];
  const visit = new Int32Array(people.length).fill(-1);
  for (const start of people.keys()) {
    const way: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && visit[at] < 0) {
      visit[at] = start;
      way.push(at);
      const { manager }: WrittenPerson = people[at];
      at = manager === undefined ? undefined : places.get(manager);
    }
    if (at === undefined || visit[at] !== start) continue;
    const circle = way.slice(way.indexOf(at)).map((place) => people[place].id);
    const shown = circle.length > 6 ? [...circle.slice(0, 6), '…'] : [...circle, circle[0]];
    flaws.push({ at, key: 'manager', what: { kind: 'cycle', people: shown.join(' → ') } });
  }
  return flaws;
}
