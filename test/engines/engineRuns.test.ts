import { describe, expect, test } from 'vitest';
import {
  camps,
  domains,
  fingerprintByColumn,
  readIncident,
  scalarLevers,
  voices,
  type World,
} from '../../src/model/index.ts';
import { engineRuns, liveUntil } from './engineRuns.ts';

const eventful = engineRuns.filter(({ name }) => name.startsWith('default-eventful'));

describe.each(eventful)('in the run $name', (run) => {
  const worlds = [run.begin()];
  while (worlds.length <= run.weeks) {
    worlds.push(liveUntil(run, worlds[worlds.length - 1], worlds.length));
  }
  const weeks = worlds.slice(1).map((after, before) => ({ before: worlds[before], after }));
  const happened = new Set(weeks.flatMap(({ before, after }) => eventsOf(before, after)));

  test.each(domains)(
    'there are legacy and new incidents of %s, material ones, and told ones',
    (domain) => {
      for (const kind of ['legacy', 'new', 'material', 'reported']) {
        expect(happened).toContain(`${kind} of ${domain}`);
      }
    },
  );

  test.each([
    ...voices,
    ...camps.map((camp) => `becomes a ${camp}`),
    'starts',
    'stops',
    'joins',
    'leaves',
    'newcomer',
    'new manager',
  ])('it happens: %s', (event) => {
    expect(happened).toContain(event);
  });

  test('every column moves, and every number of the organisation', () => {
    const moved = new Set(weeks.flatMap(({ before, after }) => movesBetween(before, after)));
    const still = Object.keys(numbersOf(worlds[0])).filter((name) => !moved.has(name));
    expect(still).toEqual([]);
  });

  test.each(scalarLevers)('%s is used more and less, and at times not at all', (lever) => {
    const values = new Set(weeks.map(({ before }) => run.life.leversIn(before.week)[lever]));
    expect(values).toContain(0);
    expect(values.size).toBeGreaterThan(2);
  });

  test('levers are aimed at times, and the structure changes four times', () => {
    const aims = weeks.map(({ before }) => run.life.leversIn(before.week).aims.length);
    expect(aims).toContain(0);
    expect(Math.max(...aims)).toBeGreaterThan(2);
    const changes = worlds.filter((world) => run.life.restructureIn(world.week, world) !== world);
    expect(changes.length).toBe(4);
  });
});

test('runs have names of their own', () => {
  expect(new Set(engineRuns.map(({ name }) => name)).size).toBe(engineRuns.length);
});

function movesBetween(before: World, after: World): readonly string[] {
  const [earlier, later] = [numbersOf(before), numbersOf(after)];
  return Object.keys(later).filter((name) => earlier[name] !== later[name]);
}

/** Columns by their hashes, the organisation as it is written. */
function numbersOf(world: World): Readonly<Record<string, string>> {
  const columns = fingerprintByColumn(world).map(({ column, hash }) => [column, hash] as const);
  const organisation = Object.entries(world.organisation).map(
    ([name, value]) => [`organisation.${name}`, JSON.stringify(value)] as const,
  );
  return Object.fromEntries([...columns, ...organisation]);
}

function eventsOf(before: World, after: World): readonly string[] {
  const events: string[] = [];
  for (let row = 0; row < after.department.size; row += 1) {
    events.push(...incidentEvents(after.people.incident[row]), voices[after.people.voice[row]]);
    // Where the structure has changed, others sit in these rows.
    if (after.department === before.department) events.push(...changesOf(before, after, row));
  }
  return events;
}

function changesOf(before: World, after: World, row: number): readonly string[] {
  if (after.people.generation[row] > before.people.generation[row]) {
    return [after.department.teamLed[row] < 0 ? 'newcomer' : 'new manager'];
  }
  const practice = after.people.practice[row] - before.people.practice[row];
  const member = after.people.member[row] - before.people.member[row];
  const [from, to] = [before.people.camp[row], after.people.camp[row]];
  return [
    ...(practice === 0 ? [] : [practice > 0 ? 'starts' : 'stops']),
    ...(member === 0 ? [] : [member > 0 ? 'joins' : 'leaves']),
    ...(from === to ? [] : [`becomes a ${camps[to]}`]),
  ];
}

function incidentEvents(code: number): readonly string[] {
  const incident = readIncident(code);
  if (incident === null) return [];
  const { kind, domain, material, reported } = incident;
  return [
    `${kind} of ${domain}`,
    ...(material ? [`material of ${domain}`] : []),
    ...(reported ? [`reported of ${domain}`] : []),
  ];
}
