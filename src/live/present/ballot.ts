/** A vote by show of hands: what stands for choice, and how many hands went up for each. */
export type Hands = { readonly id: string; readonly hands: number };

export const ballotKinds = ['predict', 'answers', 'policies'] as const;
export type BallotKind = (typeof ballotKinds)[number];

export type Ballots = Readonly<Record<BallotKind, readonly Hands[]>>;

export const emptyBallots: Ballots = { predict: [], answers: [], policies: [] };

/** More than these, and the back row no longer tells them apart. */
export const optionsMost = 5;
export const handsMost = 999;

/** The hands for each of the options, in their order; nobody's hand is up for what was never counted. */
export function handsFor(counted: readonly Hands[], options: readonly string[]): readonly Hands[] {
  return options.map((id) => counted.find((each) => each.id === id) ?? { id, hands: 0 });
}

/** @param by one hand more, or one fewer */
export function countHand(counted: readonly Hands[], option: string, by: 1 | -1): readonly Hands[] {
  const before = counted.find(({ id }) => id === option) ?? { id: option, hands: 0 };
  const after = { id: option, hands: Math.min(handsMost, Math.max(0, before.hands + by)) };
  return counted.includes(before)
    ? counted.map((each) => (each === before ? after : each))
    : [...counted, after];
}

/** Those with the most hands: one who leads, several who are tied, none while no hand is up. */
export function leadersOf(ballot: readonly Hands[]): readonly Hands[] {
  const most = Math.max(0, ...ballot.map(({ hands }) => hands));
  return most === 0 ? [] : ballot.filter(({ hands }) => hands === most);
}

/** Puts an option on the ballot, or takes it off with its hands; a full ballot stays as it is. */
export function toggleOption(ballot: readonly Hands[], option: string): readonly Hands[] {
  if (ballot.some(({ id }) => id === option)) return ballot.filter(({ id }) => id !== option);
  return ballot.length < optionsMost ? [...ballot, { id: option, hands: 0 }] : ballot;
}
