/** A scenario of a few people and policies with round numbers, for the facts of the rules of play. */
import { defaultParameters, noLevers, referenceConstraints } from '../../src/model/index.ts';
import type { Policy, Scenario, Text } from '../../src/scenario/index.ts';

const text = (words: string): Text => ({ en: words, fr: words });

export function policyWith(id: string, changes: Partial<Policy> = {}): Policy {
  return {
    id,
    group: 'lead',
    name: text(id),
    line: text(id),
    evidence: text(id),
    risk: text(id),
    costDollars: 100,
    upkeepDollars: 40,
    attention: 2,
    rampWeeks: 4,
    lastsQuarters: null,
    coolDownQuarters: 0,
    fromQuarter: 1,
    aims: ['department'],
    stays: false,
    effects: {},
    restructure: null,
    ...changes,
  };
}

const townHalls = policyWith('town-halls', {
  lastsQuarters: 1,
  coolDownQuarters: 1,
  effects: { signal: 0.4, directChannel: 0.2 },
});
const coaching = policyWith('coaching', { attention: 3, effects: { clayWork: 0.5 } });
const privacyByDesign = policyWith('privacy-by-design', {
  costDollars: 150,
  effects: { guardrails: { privacy: 0.8 } },
});
const pulse = policyWith('pulse', {
  costDollars: 10,
  attention: 1,
  effects: { measurement: 1 },
});

export function scenarioWith(changes: Partial<Scenario> = {}): Scenario {
  return {
    format: 1,
    id: 'tiny',
    title: text('Tiny'),
    summary: text('A tiny department'),
    teaches: null,
    findings: [],
    difficulty: 'easy',
    writtenFor: null,
    seed: 'tiny',
    quarters: 4,
    budgetDollars: 300,
    attention: 6,
    department: {
      plan: { kind: 'spans', spans: [2, 2, 4] },
      tiers: [text('Directors'), text('Managers'), text('Employees')],
      branches: [text('North'), text('South')],
      permeability: [],
      camps: null,
      profiles: [],
      languages: [],
      persons: [],
      seats: new Map([
        ['1', 0],
        ['2', 1],
        ['1.1', 2],
        ['1.2', 3],
        ['2.1', 4],
        ['2.2', 5],
        ['1.1.1', 6],
      ]),
    },
    constraints: {
      ...referenceConstraints,
      costDollars: { privacy: 0, security: 0, languages: 0, legislation: 0 },
    },
    levers: { ...noLevers, signal: 0.1 },
    parameters: defaultParameters,
    policies: [townHalls, coaching, privacyByDesign, pulse],
    dilemmas: [],
    events: [],
    predictions: [],
    discussion: [],
    notes: [],
    endings: [],
    ...changes,
  };
}
