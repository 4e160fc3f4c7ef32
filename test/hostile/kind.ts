/** A kind of input that the game does not trust, and what must hold whatever it is. */
import type { Arbitrary } from 'fast-check';

export type Verdict =
  | { readonly kind: 'accepted' }
  /** By what it is told, or dropped. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The game under way, or one that is kept, is not what it was. */
  | { readonly kind: 'lostGame'; readonly said: string }
  /** Refused without a place or a cure, or accepted and yet not sound. */
  | { readonly kind: 'unsound'; readonly said: string };

export type Kind<Input = unknown> = {
  readonly name: string;
  /** Of a hundred inputs, how many are of this kind. */
  readonly share: number;
  readonly inputs: Arbitrary<Input>;
  /** Takes one input in after the other, as the page would; ended when there are no more. */
  readonly open: () => Promise<Taker<Input>>;
};

export type Taker<Input> = {
  /** What it throws counts as a crash. */
  readonly take: (input: Input) => Promise<Verdict>;
  readonly close: () => void;
};

export const accepted: Verdict = { kind: 'accepted' };

export function refused(reason: string): Verdict {
  return { kind: 'refused', reason };
}

export function unsound(said: string): Verdict {
  return { kind: 'unsound', said };
}

/** The inputs of a kind differ in type; whoever holds them all hands each to its own. */
export function sealed<Input>(kind: Kind<Input>): Kind {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- An input goes to no other kind than the one that made it.
  return kind as unknown as Kind;
}
