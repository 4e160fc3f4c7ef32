/** The policies that a scenario offers, at its prices and with its changes. */
import type { Catalogue } from '../parseCatalogue.ts';
import type { Reading } from '../reading.ts';
import type { Policy } from '../scenario.ts';
import type { WrittenScenario } from '../schema/scenario.ts';
import { takeChosen, type Taken } from './chosen.ts';
import { changePolicy, readPolicy } from './policy.ts';

export type Hand = {
  readonly taken: readonly Taken<Policy>[];
  /** Those that the file itself adds, in its order. */
  readonly own: readonly Policy[];
};

export function readHand(reading: Reading, written: WrittenScenario, catalogue: Catalogue): Hand {
  const changed = readChanges(reading, written, catalogue.policies);
  const own = (written.newPolicies ?? []).map((policy, at) =>
    readPolicy(reading, ['newPolicies', at], policy),
  );
  const taken = takeChosen(reading, written.policies, {
    key: 'policies',
    ownKey: 'newPolicies',
    catalogue: changed,
    own,
    otherwise: [...changed, ...own],
    unknown: (policy, nearest) => ({ kind: 'unknownPolicy', policy, nearest }),
  });
  const hand = new Set(taken.map(({ item }) => item.id));
  for (const policy of Object.keys(written.changes ?? {})) {
    const isKnown = catalogue.policies.some(({ id }) => id === policy);
    if (isKnown && !hand.has(policy)) {
      reading.warn(['changes', policy], { kind: 'changeUnused', policy });
    }
  }
  return { taken, own };
}

function readChanges(
  reading: Reading,
  { changes = {}, prices = 1 }: WrittenScenario,
  policies: readonly Policy[],
): readonly Policy[] {
  const priced = new Map(policies.map((policy) => [policy.id, priceOf(policy, prices)]));
  for (const [id, change] of Object.entries(changes)) {
    const policy = priced.get(id);
    if (policy === undefined) {
      const near = reading.nearest(id, Array.from(priced.keys()));
      reading.faultAtKey(['changes'], id, { kind: 'unknownPolicy', policy: id, nearest: near });
    } else {
      priced.set(id, changePolicy(reading, ['changes', id], policy, change));
    }
  }
  return Array.from(priced.values());
}

/** In whole dollars, as budgets are counted. */
function priceOf(policy: Policy, prices: number): Policy {
  return {
    ...policy,
    costDollars: Math.round(policy.costDollars * prices),
    upkeepDollars: Math.round(policy.upkeepDollars * prices),
  };
}
