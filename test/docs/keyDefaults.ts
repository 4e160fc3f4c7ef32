/** What holds where a file leaves a key out, taken from the code that fills it in. */
import {
  noLevers,
  parameterTable,
  referenceConstraints,
  scalarLevers,
} from '../../src/model/index.ts';
import {
  defaultAttention,
  defaultBudgetDollars,
  defaultNoticeable,
  defaultQuarters,
  defaultSeed,
} from '../../src/scenario/defaults.ts';
import { codeOf } from './markdown.ts';
import type { Templates } from './templates.ts';

/** Numbers as the file writes them, with a point, in either language. */
export function keyDefaults(fill: Templates): Readonly<Record<string, string>> {
  const none = fill('reference.none');
  const nothing = asWritten(0);
  return {
    'Scenario.summary': fill('reference.asTitle'),
    'Scenario.id': fill('reference.asFile'),
    'Scenario.difficulty': codeOf('medium'),
    'Scenario.seed': codeOf(defaultSeed),
    'Scenario.quarters': asWritten(defaultQuarters),
    'Scenario.budget': asWritten(defaultBudgetDollars),
    'Scenario.attention': asWritten(defaultAttention),
    'Scenario.prices': asWritten(1),
    'Scenario.policies': fill('reference.all'),
    'Scenario.dilemmas': fill('reference.all'),
    'Scenario.events': none,
    'Department.permeability': codeOf(
      `{ mean: ${parameterTable.permeabilityMean.value}, sd: ${parameterTable.permeabilitySpread.value} }`,
    ),
    'Department.tiers': fill('reference.numbered'),
    'Department.branches': fill('reference.numbered'),
    'Constraint.weight': asWritten(referenceConstraints.weights.privacy),
    'Constraint.strength': asWritten(referenceConstraints.strengths.privacy),
    'Constraint.cost': nothing,
    'Policy.upkeep': nothing,
    'Policy.coolDown': nothing,
    'Policy.from': asWritten(1),
    'Policy.aims': codeOf('[department]'),
    'Policy.stays': codeOf('false'),
    'Prediction.noticeable': asWritten(defaultNoticeable),
    'When.chance': asWritten(1),
    'When.quarters': fill('reference.allQuarters'),
    ...answerDefaults(nothing),
    ...Object.fromEntries(
      scalarLevers.map((lever) => [`Levers.${lever}`, asWritten(noLevers[lever])]),
    ),
  };
}

function answerDefaults(nothing: string): Readonly<Record<string, string>> {
  const entries = ['Answer', 'Event'].flatMap((part) => [
    [`${part}.cost`, nothing],
    [`${part}.budget`, nothing],
    [`${part}.attention`, nothing],
    [`${part}.ramp`, asWritten(1)],
  ]);
  return Object.fromEntries(entries);
}

function asWritten(value: number): string {
  return codeOf(String(value));
}
