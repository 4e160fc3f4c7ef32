import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnNames, domains, measure, readIncident, step } from '../../../src/model/index.ts';
import { anyAimedLevers, anyWorld } from './departments.ts';

const shares = [
  'enthusiasm',
  'usefulness',
  'concern',
  'enthusiasmAnchor',
  'usefulnessAnchor',
  'concernAnchor',
  'trueUsefulness',
  'trust',
  'signal',
  'permeability',
  'permeabilitySetPoint',
] as const;
const flags = ['practice', 'member', 'trained', 'compelled'] as const;

describe('in every department, every week', () => {
  test('all that is a share stays a share', () => {
    fc.assert(
      fc.property(anyWorld(), anyAimedLevers, (founded, levers) => {
        let world = founded;
        for (let week = 0; week < 20; week += 1) {
          world = step(world, levers);
          const { people, teams, organisation } = world;
          const columns = [...shares.map((name) => people[name]), teams.clayWork];
          expect(columns.every((column) => column.every(isShare))).toBe(true);
          const { evidence, fatigue, scrutiny } = organisation;
          const guardrails = domains.map((domain) => organisation.guardrails[domain]);
          expect([evidence, fatigue, scrutiny, ...guardrails].every(isShare)).toBe(true);
          expect(Math.max(fatigue, scrutiny)).toBeLessThan(1);
        }
      }),
    );
  });

  test('all that is yes or no is one of the two, and all that is counted off a list is on it', () => {
    fc.assert(
      fc.property(anyWorld(), anyAimedLevers, (founded, levers) => {
        let world = founded;
        for (let week = 0; week < 20; week += 1) {
          world = step(world, levers);
          const { people } = world;
          for (const name of flags) expect(people[name].every((flag) => flag <= 1)).toBe(true);
          expect(people.camp.every((camp) => camp <= 2)).toBe(true);
          expect(people.voice.every((voice) => voice <= 2)).toBe(true);
          expect(people.incident.every((code) => code <= 32)).toBe(true);
          expect(people.compelled.every((must, row) => must <= people.practice[row])).toBe(true);
        }
      }),
    );
  });

  test('nobody comes or goes, and everybody is in one camp', () => {
    fc.assert(
      fc.property(anyWorld(), anyAimedLevers, (founded, levers) => {
        const { size } = founded.department;
        let world = founded;
        for (let week = 0; week < 20; week += 1) {
          const before = world.people.generation;
          world = step(world, levers);
          for (const name of columnNames) expect(world.people[name].length).toBe(size);
          const { zealots, collaborators, resisters } = measure(world);
          expect(zealots + collaborators + resisters).toBe(size);
          const { generation } = world.people;
          expect(generation.every((now, row) => now - before[row] <= 1)).toBe(true);
          expect(generation.every((now, row) => now >= before[row])).toBe(true);
        }
      }),
    );
  });

  test('those who manage nobody have no permeability', () => {
    fc.assert(
      fc.property(anyWorld(), anyAimedLevers, (founded, levers) => {
        let world = founded;
        for (let week = 0; week < 10; week += 1) world = step(world, levers);
        const { people, department } = world;
        for (let row = 0; row < department.size; row += 1) {
          if (department.teamLed[row] >= 0) continue;
          expect(people.permeability[row]).toBe(0);
          expect(people.permeabilitySetPoint[row]).toBe(0);
        }
      }),
    );
  });

  test('only those who practise have new incidents', () => {
    fc.assert(
      fc.property(anyWorld(), anyAimedLevers, (founded, levers) => {
        let world = founded;
        for (let week = 0; week < 20; week += 1) {
          const { practice } = world.people;
          world = step(world, levers);
          const isStrange = (code: number, row: number): boolean =>
            readIncident(code)?.kind === 'new' && practice[row] === 0;
          expect(world.people.incident.some(isStrange)).toBe(false);
        }
      }),
    );
  });
});

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
