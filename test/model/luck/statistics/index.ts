/** What is asked of a sequence of lots. Each answer is a chance, of both tails, as `chance.ts` has it. */
import { collisionsChance, spacingsChance } from './birthdays.ts';
import { bitBalanceChance, neighbourBitsChance, weightsChance } from './bits.ts';
import { cellsChance } from './cells.ts';
import { correlationChance } from './correlation.ts';
import { ranksChance } from './ranks.ts';
import { gapsChance, runsChance } from './sequences.ts';

type Statistics = Readonly<Record<string, (lots: Uint32Array) => number>>;

/** They look at the highest bits: asked again of the reversed lots, they look at the lowest. */
export const ofHighBits: Statistics = {
  'one dimension, 4,096 cells': (lots) => cellsChance(lots, 12, 1),
  'two dimensions, 64 × 64 cells': (lots) => cellsChance(lots, 6, 2),
  'three dimensions, 16 × 16 × 16 cells': (lots) => cellsChance(lots, 4, 3),
  'correlation at 19 lags': correlationChance,
  'runs up': runsChance,
  'gaps of sixteenths': gapsChance,
  'birthday spacings': spacingsChance,
  'collisions of pairs': collisionsChance,
};

/** They look at all bits alike. */
export const ofAllBits: Statistics = {
  'balance of 32 bits': bitBalanceChance,
  'bits of neighbours': neighbourBitsChance,
  'weights of neighbours': weightsChance,
  'ranks of matrices': ranksChance,
};
