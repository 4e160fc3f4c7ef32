/** The catalogue's prices are for some 250 people; a scenario of another size multiplies them. */
import type { Consequence, Dilemma, Policy, ScenarioEvent } from '../scenario.ts';

export function pricedPolicy(policy: Policy, prices: number): Policy {
  return {
    ...policy,
    costDollars: inDollars(policy.costDollars * prices),
    upkeepDollars: inDollars(policy.upkeepDollars * prices),
  };
}

export function pricedDilemma(dilemma: Dilemma, prices: number): Dilemma {
  const answers = dilemma.answers.map((answer) => pricedConsequence(answer, prices));
  return { ...dilemma, answers };
}

export function pricedEvent(event: ScenarioEvent, prices: number): ScenarioEvent {
  return pricedConsequence(event, prices);
}

function pricedConsequence<Kind extends Consequence>(consequence: Kind, prices: number): Kind {
  return {
    ...consequence,
    costDollars: inDollars(consequence.costDollars * prices),
    budgetDollars: inDollars(consequence.budgetDollars * prices),
  };
}

/** In whole dollars, as budgets are counted. */
function inDollars(amount: number): number {
  return Math.round(amount);
}
