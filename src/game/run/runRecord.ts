import type { Journal } from '../journal.ts';

/** Above any seed that a scenario or a player names; a link with a longer one is none of ours. */
export const seedCharactersMost = 400;

/** All that must be known to play a game again, bit for bit: what a link, a save and a file of a run hold. */
export type RunRecord = {
  readonly modelVersion: string;
  readonly scenario: {
    readonly id: string;
    /** Of all in it that bears on play (see `scenarioHash`); 12 hexadecimal digits. */
    readonly hash: string;
  };
  readonly seed: string;
  readonly journal: Journal;
  /** How many quarters have run. Decisions of the one after them are open. */
  readonly quarters: number;
  /** Of the department after these quarters; 16 hexadecimal digits. */
  readonly fingerprint: string;
};
