/** At whom each policy would be directed, and the pointing at people by which that is picked. */
import { aimAtRow, togglePart, type DecisionAim, type Game, type PickKind } from '../game/index.ts';

export type AimingState = {
  /** What has been picked, by the id of its policy; whoever has picked nothing is not there. */
  readonly aims: Readonly<Record<string, DecisionAim>>;
  /** The policy for which pointing at somebody picks, and what of her it picks. */
  readonly picking: { readonly policy: string; readonly kind: PickKind } | null;
};

export const aimedAtNothing: AimingState = { aims: {}, picking: null };

export type Aiming = {
  /** @param aim null takes back what was picked */
  readonly aimAt: (policy: string, aim: DecisionAim | null) => void;
  /** From now on pointing at somebody picks for this policy, until `stopPicking`. */
  readonly startPicking: (policy: string, kind: PickKind) => void;
  readonly stopPicking: () => void;
  /** Somebody is pointed at: she is picked while picking, and else looked at. */
  readonly pointTo: (row: number | null) => void;
};

type Corner = {
  readonly aiming: () => AimingState;
  readonly setAiming: (aiming: AimingState) => void;
  readonly game: () => Game;
  readonly select: (row: number | null) => void;
};

export function createAiming({ aiming, setAiming, game, select }: Corner): Aiming {
  function aimAt(policy: string, aim: DecisionAim | null): void {
    const { [policy]: _, ...others } = aiming().aims;
    setAiming({ ...aiming(), aims: aim === null ? others : { ...others, [policy]: aim } });
  }
  return {
    aimAt,
    startPicking: (policy, kind) => {
      setAiming({ ...aiming(), picking: { policy, kind } });
      // Nobody is looked at meanwhile, so that whoever was can be picked as well.
      select(null);
    },
    stopPicking: () => {
      if (aiming().picking !== null) setAiming({ ...aiming(), picking: null });
    },
    pointTo: (row) => {
      const { picking, aims } = aiming();
      if (picking === null) select(row);
      else if (row !== null) {
        const { policy, kind } = picking;
        const part = aimAtRow(game(), kind, row);
        if (part !== null) aimAt(policy, togglePart(aims[policy] ?? null, part));
      }
    },
  };
}
