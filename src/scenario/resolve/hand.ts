/** The policies that a scenario offers, at its prices and with its changes. */
import { defaultQuarters } from '../defaults.ts';
import type { Catalogue } from '../parseCatalogue.ts';
import type { Reading } from '../reading.ts';
import type { Policy } from '../scenario.ts';
import type { WrittenScenario } from '../schema/scenario.ts';
import { takeChosen, type Taken } from './chosen.ts';
import { changePolicy, readPolicy } from './policy.ts';
import { pricedPolicy } from './prices.ts';

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
  checkFrom(reading, written, taken, own);
  const hand = new Set(taken.map(({ item }) => item.id));
  for (const policy of Object.keys(written.changes ?? {})) {
    const isKnown = catalogue.policies.some(({ id }) => id === policy);
    if (isKnown && !hand.has(policy)) {
      reading.warn(['changes', policy], { kind: 'changeUnused', policy });
    }
  }
  return { taken, own };
}

/** What the file names, adds or changes must be there to be chosen before the game ends. */
function checkFrom(
  reading: Reading,
  { changes = {}, quarters = defaultQuarters }: WrittenScenario,
  taken: readonly Taken<Policy>[],
  own: readonly Policy[],
): void {
  for (const { item, at } of taken) {
    const { id, fromQuarter: quarter } = item;
    if (quarter <= quarters) continue;
    const ownAt = own.indexOf(item);
    const what = { kind: 'beyondGame', quarter, last: quarters } as const;
    if (ownAt >= 0) reading.fault(['newPolicies', ownAt, 'from'], what);
    else if (Object.hasOwn(changes, id)) reading.fault(['changes', id, 'from'], what);
    else if (at !== null) reading.fault(['policies', at], what);
  }
}

function readChanges(
  reading: Reading,
  { changes = {}, prices = 1 }: WrittenScenario,
  policies: readonly Policy[],
): readonly Policy[] {
  const priced = new Map(policies.map((policy) => [policy.id, pricedPolicy(policy, prices)]));
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
