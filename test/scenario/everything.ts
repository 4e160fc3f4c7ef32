/** A scenario that says something under every key that there is. */
import { modelVersion } from '../../src/model/index.ts';
import { answer, dilemma, ending, event, policy } from './small.ts';

export const everything = `format: 1
model: ${modelVersion}
id: everything
title: { en: Everything, fr: Tout }
summary: { en: All of it, fr: Le tout }
teaches: { en: How, fr: Comment }
findings: [S1, S4]
difficulty: hard
seed: frost
quarters: 8
budget: 400000
attention: 10
prices: 1.5
department:
  size: 250
  tiers: [{ en: A, fr: B }, { en: A, fr: B }, { en: A, fr: B }, { en: A, fr: B }]
  branches: [{ en: A, fr: B }, { en: A, fr: B }, { en: A, fr: B }]
  permeability: [{ mean: 0.5, sd: 0.1 }, { mean: 0.5, sd: 0.1 }, { mean: 0.5, sd: 0.1 }]
  camps: { zealots: 0.2, collaborators: 0.6, resisters: 0.2 }
  profiles:
    - branch: 2
      tier: 3
      camps: { zealots: 0.1, collaborators: 0.6, resisters: 0.3 }
      enthusiasm: { mean: 0.5, sd: 0.1 }
      usefulness: { mean: 0.5, sd: 0.1 }
      concern: { mean: 0.5, sd: 0.1 }
      trust: { mean: 0.5, sd: 0.1 }
      permeability: { mean: 0.5, sd: 0.1 }
      age: [28, 55]
      french: 0.6
  persons:
    - seat: "1.2"
      name: Odile Tremblay
      line: { en: Listens, fr: Écoute }
      face: { skin: 2, hair: bun, hairColour: grey, glasses: true, beard: false }
      permeability: 0.3
      trust: 0.6
      age: 51
constraints:
  privacy: { weight: 0.25, strength: 0.5, cost: 5000 }
  legislation: { strength: 0.7 }
levers:
  signal: 0.1
  guardrails: { privacy: 0.2 }
parameters:
  sayDoGapTrust: 0.012
policies: [town-halls, open-letter, mine]
changes:
  town-halls: { cost: 50000, from: 3, aims: [department], effects: { signal: 0.2 } }
newPolicies:
  - ${policy('mine', 'aims: [branch, tier], stays: true, effects: { clayWork: 0.2 }')}
dilemmas: [leaked-draft, ours]
newDilemmas:
  - ${dilemma(
    'ours',
    'quarters: [2, 8], chance: 0.5, if: [{ measure: trust, branch: 2, above: 0.2, below: 0.5 }], running: [mine], notRunning: [town-halls]',
    `${answer('a', 'cost: -10, shifts: { trust: -0.05 }, branch: 2, tier: 3')}, ${answer('b', 'budget: -500, attention: 1, effects: { signal: 0.1 }, ramp: 3, lasts: 2')}`,
  )}
events: [good-press, storm]
newEvents:
  - ${event('storm', 'when: { quarters: [3, 3] }, shifts: { fatigue: 0.1 }')}
predictions:
  - { quarter: 2, question: { en: Q, fr: R }, measure: trust, branch: 2, noticeable: 0.05 }
discussion:
  - { en: Why, fr: Pourquoi }
notes:
  - { quarter: 1, text: { en: Say, fr: Dites } }
endings:
  - ${ending('if: [{ measure: practice, above: 0.6 }]')}
  - ${ending('')}
`;
