import type { Chronicle } from './chronicle.ts';
import type { Observation } from './observation.ts';

/** What was seen, if it was. */
export type Seen = Pick<Observation, 'quarter' | 'about' | 'evidence'>;

/** One way to look at a game that is over: what is looked for, and whether it is there. */
export type Look = Pick<Observation, 'id' | 'kind' | 'finding'> & {
  readonly see: (chronicle: Chronicle) => Seen | null;
};
