/** Constraints, levers and parameters of a scenario. */
import {
  domains,
  isParameterName,
  noLevers,
  parameterDomain,
  parameterNames,
  parameterTable,
  referenceConstraints,
  scalarLevers,
  withParameters,
  type Domain,
  type DomainValues,
  type Parameters,
} from '../../model/index.ts';
import { defaultOthersProximity } from '../defaults.ts';
import type { Flaw } from '../faults.ts';
import type { Reading } from '../reading.ts';
import type { Scenario } from '../scenario.ts';
import type { WrittenScenario } from '../schema/scenario.ts';
import { checkShares } from './shares.ts';

export function readConstraints(
  reading: Reading,
  { constraints: written = {}, budget }: WrittenScenario,
  budgetDollars: number,
): Scenario['constraints'] {
  const { weights, strengths } = referenceConstraints;
  const constraints = {
    weights: byDomain((domain) => written[domain]?.weight ?? weights[domain]),
    strengths: byDomain((domain) => written[domain]?.strength ?? strengths[domain]),
    costDollars: byDomain((domain) => written[domain]?.cost ?? 0),
  };
  checkShares(reading, ['constraints'], total(constraints.weights));
  const found = total(constraints.costDollars);
  if (found > 0 && found >= budgetDollars) {
    const path = budget === undefined ? ['constraints'] : ['budget'];
    reading.fault(path, { kind: 'nothingLeft', found, budget: budgetDollars });
  }
  return constraints;
}

export function total(values: DomainValues): number {
  return domains.reduce((sum, domain) => sum + values[domain], 0);
}

export function readLevers({ levers: written = {} }: WrittenScenario): Scenario['levers'] {
  const guardrails = byDomain((domain) => written.guardrails?.[domain] ?? 0);
  const levers = { ...noLevers, guardrails };
  for (const lever of scalarLevers) levers[lever] = written[lever] ?? noLevers[lever];
  return levers;
}

/** @param people how many there are; null where nobody can tell */
export function readParameters(
  reading: Reading,
  { parameters: written = {} }: WrittenScenario,
  people: number | null,
): Parameters {
  const changes: Partial<Record<keyof Parameters, number>> = {
    othersProximity: defaultOthersProximity(people ?? 0),
  };
  for (const [name, found] of Object.entries(written)) {
    if (!isParameterName(name)) {
      const near = reading.nearest(name, parameterNames);
      const what = { kind: 'unknownParameter', parameter: name, nearest: near } as const;
      reading.faultAtKey(['parameters'], name, what);
      continue;
    }
    const [least, most] = parameterDomain(name);
    if (found < least || found > most) {
      reading.fault(['parameters', name], outside(found, least, most));
      continue;
    }
    changes[name] = found;
    const { low, high } = parameterTable[name];
    if (found < low || found > high) {
      reading.warn(['parameters', name], { kind: 'implausible', found, low, high });
    }
  }
  return withParameters(changes);
}

function outside(found: number, low: number, high: number): Flaw {
  return found < low ? { kind: 'tooLow', found, low } : { kind: 'tooHigh', found, high };
}

function byDomain(valueOf: (domain: Domain) => number): DomainValues {
  return {
    privacy: valueOf('privacy'),
    security: valueOf('security'),
    languages: valueOf('languages'),
    legislation: valueOf('legislation'),
  };
}
