/**
 * What befell where one looks. Whoever is out of sight is left out first, and a crowd is thinned only
 * then: otherwise coming near would show no more of what befell there than the view from afar.
 */
import { branchOf } from '../model/index.ts';
import { someOf, type Happenings } from './happenings.ts';
import type { Seen } from './seen.ts';

export type SeenHappenings = {
  /** Each has a bubble. */
  readonly voices: Happenings['voices'];
  /** Each has rings; material ones come first. */
  readonly tremors: Happenings['tremors'];
  /** Whose chain is shaken: also those out of sight whose chain reaches to where one looks. */
  readonly chains: readonly number[];
};

/** More than these at once is noise; a few then stand for all. */
export const happeningsMost = { voices: 140, small: 16, material: 24 } as const;

export function seenOf({ voices, tremors }: Happenings, { layout, places }: Seen): SeenHappenings {
  const isInSight = ({ row }: { readonly row: number }): boolean => places.isInSight(row);
  const { department, columns, span } = layout;
  const material = tremors.filter((each) => each.material);
  const small = tremors.filter((each) => !each.material && isInSight(each));
  const shown = someOf(material.filter(isInSight), happeningsMost.material);
  const reachesIn = ({ row }: { readonly row: number }): boolean => {
    const head = branchOf(department, row);
    return columns.to[head] > span.from && columns.from[head] < span.to;
  };
  const beyond = material.filter((each) => !isInSight(each) && reachesIn(each));
  const others = someOf(beyond, happeningsMost.material - shown.length);
  return {
    voices: someOf(voices.filter(isInSight), happeningsMost.voices),
    tremors: [...shown, ...someOf(small, happeningsMost.small)],
    chains: [...shown, ...others].map(({ row }) => row),
  };
}
