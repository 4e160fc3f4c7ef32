import type { SentenceId, Values } from '../../words/index.ts';

/** What says the sentences of presenting, in the room's window and in the facilitator's alike. */
export type PresentSay = (id: Extract<SentenceId, `present.${string}`>, values?: Values) => string;
