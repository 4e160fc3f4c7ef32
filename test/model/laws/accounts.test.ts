import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  domains,
  measure,
  readIncident,
  step,
  type Levers,
  type World,
} from '../../../src/model/index.ts';
import { anyLevers, anyWorld } from './departments.ts';

const weeks = 20;

describe('in every department the accounts, added up anew from the columns of each week,', () => {
  test('close: benefit, cost and value to the public within 1e-12', () => {
    fc.assert(
      fc.property(anyWorld(), anyLevers, (founded, levers) => {
        let world = founded;
        let benefit = 0;
        let cost = 0;
        let toPublic = 0;
        for (let week = 0; week < weeks; week += 1) {
          world = step(world, levers);
          const useful = usefulWork(world);
          benefit += useful * world.circumstances.parameters.benefitHours;
          toPublic += useful * world.circumstances.parameters.publicHours;
          cost += costOfWeek(world, levers);
        }
        const { benefitHours, costHours, publicHours } = world.organisation;
        expect(gap(benefitHours, benefit)).toBeLessThan(1e-12);
        expect(gap(costHours, cost)).toBeLessThan(1e-12);
        expect(gap(publicHours, toPublic)).toBeLessThan(1e-12);
        const truth = measure(world);
        expect([truth.benefitHours, truth.costHours]).toEqual([benefitHours, costHours]);
      }),
    );
  });

  test('explain the evidence: what is measured of what those who practise find useful', () => {
    fc.assert(
      fc.property(anyWorld(), anyLevers, (founded, levers) => {
        const { evidenceRate, evidenceHalf } = founded.circumstances.parameters;
        let world = founded;
        let evidence = 0;
        for (let week = 0; week < weeks; week += 1) {
          world = step(world, levers);
          const practising = count(world.people.practice);
          const sh = practising / world.department.size;
          const mean = practising === 0 ? 0 : usefulWork(world) / practising;
          const proof = (levers.measurement * mean * sh) / (sh + evidenceHalf);
          evidence += evidenceRate * (proof - evidence);
          expect(gap(world.organisation.evidence, evidence)).toBeLessThan(1e-12);
        }
      }),
    );
  });
});

/** Sum of the true usefulness of those who practise. */
function usefulWork({ people }: World): number {
  return people.trueUsefulness.reduce((sum, b, row) => sum + b * people.practice[row], 0);
}

function costOfWeek({ people, department, circumstances }: World, levers: Levers): number {
  const { parameters } = circumstances;
  const managers = new Set(department.managerOf.filter((manager) => manager >= 0)).size;
  let cost =
    levers.clayWork * parameters.clayWorkHours * managers +
    levers.community * parameters.communityHours * count(people.member) +
    levers.measurement * parameters.measurementHours * department.size;
  for (const domain of domains) {
    cost += levers.guardrails[domain] * parameters.guardrailHours * department.size;
  }
  for (const code of people.incident) {
    const incident = readIncident(code);
    if (incident === null) continue;
    cost += incident.material ? parameters.materialIncidentHours : parameters.incidentHours;
  }
  return cost;
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}

/** Relative where the amounts are large: hours add up to thousands. */
function gap(kept: number, added: number): number {
  return Math.abs(kept - added) / Math.max(1, Math.abs(added));
}
