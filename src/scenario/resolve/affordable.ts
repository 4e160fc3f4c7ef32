/** That each policy of a hand can be paid for, and carried, in some quarter at least. */
import type { Flaw } from '../faults.ts';
import type { Reading } from '../reading.ts';
import type { Policy } from '../scenario.ts';
import type { Deck } from './deck.ts';
import type { Hand } from './hand.ts';

type Means = { readonly dollars: number; readonly attention: number };

/** However few people an aimed policy is for, it takes at least this share of its price. */
const leastShare = 0.25;

/** What the file names must be affordable; of what comes with the catalogue it is only told. */
export function checkAffordable(reading: Reading, hand: Hand, means: Means): void {
  for (const { item, at } of hand.taken) {
    const flaw = whyNeverAfforded(item, means);
    if (flaw === null) continue;
    const ownAt = hand.own.indexOf(item);
    const isDear = flaw.kind === 'neverAfforded';
    if (ownAt >= 0) {
      reading.fault(['newPolicies', ownAt, isDear ? 'cost' : 'attention'], flaw);
    } else if (at === null) {
      reading.warn([isDear ? 'budget' : 'attention'], flaw);
    } else {
      reading.fault(['policies', at], flaw);
    }
  }
}

/** Counted in the player's favour: all that events and answers could ever bring comes on top. */
export function meansOf(means: Means, { dilemmas, events }: Deck): Means {
  const consequences = [...events, ...dilemmas.flatMap(({ answers }) => answers)];
  let { dollars, attention } = means;
  for (const each of consequences) {
    dollars += Math.max(0, each.budgetDollars) + Math.max(0, -each.costDollars);
    attention += Math.max(0, -each.attention);
  }
  return { dollars, attention };
}

function whyNeverAfforded(policy: Policy, { dollars, attention }: Means): Flaw | null {
  const isAimed = policy.aims.some((aim) => aim !== 'department');
  const share = isAimed ? leastShare : 1;
  const { id } = policy;
  const cost = Math.floor(policy.costDollars * share);
  if (cost > dollars) return { kind: 'neverAfforded', policy: id, cost, most: dollars };
  const points = Math.ceil(policy.attention * share);
  return points > attention ? { kind: 'neverCarried', policy: id, points, most: attention } : null;
}
