/** What a file says of the people of a branch or tier, of those it lists, and of those it names. */
import type { Profile, Spread } from '../../model/index.ts';
import type { Flaw } from '../faults.ts';
import type { Path } from '../offsets.ts';
import type { Reading } from '../reading.ts';
import type { Face, LanguageShare, NamedPerson } from '../scenario.ts';
import type { WrittenFace, WrittenNamedPerson, WrittenProfile } from '../schema/department.ts';
import { stated } from '../stated.ts';
import type { Hierarchy } from './hierarchy.ts';
import { readAge, type ListedPeople } from './listedPeople.ts';
import { readPart, type Extent } from './places.ts';
import { rowOfSeat } from './seats.ts';
import { readCamps } from './shares.ts';

/** Somebody whose seat was found, as the file writes her. */
export type Seated = {
  readonly at: number;
  readonly uid: number;
  readonly written: WrittenNamedPerson;
};

const everywhere = { branch: null, tier: null };

export function readProfiles(
  reading: Reading,
  written: readonly WrittenProfile[],
  extent: Extent,
): readonly Profile[] {
  return written.map((profile, at) => {
    const path: Path = ['department', 'profiles', at];
    const { camps, branch: _branch, tier: _tier, french: _french, age, ...spreads } = profile;
    readAge(reading, [...path, 'age'], age);
    return {
      where: { kind: 'seats', ...readPart(reading, path, profile, extent) },
      ...stated(spreads),
      ...(camps === undefined ? {} : { camps: readCamps(reading, [...path, 'camps'], camps) }),
      ...(age === undefined ? {} : { age }),
    };
  });
}

/** Of the listed: one profile for all of the same ages, for a profile each would be asked of everybody. */
export function profilesOfListed({ ages }: ListedPeople): readonly Profile[] {
  const groups = new Map<string, { age: readonly [number, number]; uids: Set<number> }>();
  for (const [uid, age] of ages.entries()) {
    if (age === null) continue;
    const key = age.join('–');
    const group = groups.get(key) ?? { age, uids: new Set<number>() };
    group.uids.add(uid);
    groups.set(key, group);
  }
  return Array.from(groups.values(), ({ age, uids }) => ({ where: { kind: 'people', uids }, age }));
}

export function languagesOf(
  profiles: readonly WrittenProfile[],
  listed: ListedPeople | null,
): readonly LanguageShare[] {
  const shares = profiles.flatMap(({ branch, tier, french }) =>
    french === undefined
      ? []
      : [{ where: { branch: branch ?? null, tier: tier ?? null }, uids: null, french }],
  );
  const ofPeople = (['en', 'fr'] as const).flatMap((language) => {
    const uids = (listed?.languages ?? []).flatMap((spoken, uid) =>
      spoken === language ? [uid] : [],
    );
    return uids.length === 0
      ? []
      : [{ where: everywhere, uids, french: language === 'fr' ? 1 : 0 }];
  });
  return [...shares, ...ofPeople];
}

/** Those among the named whose seat is there; of the others it is told. */
export function seatPersons(
  reading: Reading,
  written: readonly WrittenNamedPerson[],
  { tree, listed, seats }: Hierarchy,
): readonly Seated[] {
  const taken = new Set<number>();
  return written.flatMap((person, at) => {
    const path: Path = ['department', 'persons', at, 'seat'];
    const { seat } = person;
    const uid =
      listed === null
        ? rowOfSeat(tree, seat)
        : (seats.get(seat) ?? unknownPerson(reading, seat, listed));
    if (typeof uid !== 'number') reading.fault(path, uid);
    else if (taken.has(uid)) reading.fault(path, { kind: 'repeatedId', id: seat });
    else {
      taken.add(uid);
      return [{ at, uid, written: person }];
    }
    return [];
  });
}

function unknownPerson(reading: Reading, person: string, { ids }: ListedPeople): Flaw {
  return { kind: 'unknownPerson', person, nearest: reading.nearest(person, ids) };
}

/** Her numbers are exact: a spread without a spread, for one person. */
export function profileOfPerson({ uid, written }: Seated): Profile {
  const { enthusiasm, usefulness, concern, trust, permeability, age } = written;
  const exact = stated({ enthusiasm, usefulness, concern, trust, permeability });
  const spreads: Record<string, Spread> = {};
  for (const [name, mean] of Object.entries(exact)) spreads[name] = { mean, sd: 0 };
  return {
    where: { kind: 'people', uids: new Set([uid]) },
    ...spreads,
    ...(age === undefined ? {} : { age: [age, age] }),
  };
}

export function readNamed(reading: Reading, { at, uid, written }: Seated): NamedPerson {
  const line = reading.text(['department', 'persons', at, 'line'], written.line);
  return { uid, name: written.name, line, face: faceOf(written.face ?? {}) };
}

function faceOf(written: WrittenFace): Face {
  return {
    skin: written.skin ?? 3,
    hair: written.hair ?? 'short',
    hairColour: written.hairColour ?? 'brown',
    glasses: written.glasses ?? false,
    beard: written.beard ?? false,
  };
}
