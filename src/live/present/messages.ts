/**
 * What the room's window and the facilitator's say to each other. Any page may post a message to a
 * window, so whatever comes is read field by field; what is not understood is dropped without a word.
 */
import { reportedMeasures, type ReportedMeasure } from '../../game/index.ts';
import type { Text } from '../../scenario/index.ts';
import { handsMost, type BallotKind } from './ballot.ts';
import { quartersMost, readBallotKind, readId, readPresent, weeksMost } from './presentReader.ts';
import { steps, type PresentAction, type PresentState, type Step } from './presentState.ts';
import { timerActs } from './timer.ts';
import { between, byKind, listOf, oneOf, orNull, record, text, whole } from './untrusted.ts';

/** What the facilitator may do from her window. */
export type RemoteAction = Extract<
  PresentAction,
  { readonly kind: 'next' | 'back' | 'cover' | 'timer' | 'hand' }
>;

export type ToRoom =
  /** Said every second: it asks for the view and shows that somebody is there. */
  | { readonly kind: 'hello'; readonly token: string }
  | { readonly kind: 'act'; readonly token: string; readonly action: RemoteAction };

export type ToFacilitator = {
  readonly kind: 'view';
  readonly token: string;
  readonly view: FacilitatorView;
};

/** A true figure beside the one that is reported; all in [0, 1]. */
export type Truths = {
  readonly practice: number;
  readonly practiceTold: number;
  readonly trust: number;
};

export type FacilitatorView = {
  readonly title: Text;
  readonly quarters: number;
  /** In the whole game, from 0. */
  readonly week: number;
  readonly phase: 'deciding' | 'watching' | 'ended';
  readonly present: PresentState;
  /** What comes after the step; null: the weeks must run first, or all is over. */
  readonly next: Step | null;
  readonly notes: Text | null;
  /** The scenario's question before the quarter; null: it has none, or the quarter has begun. */
  readonly question: Text | null;
  /** What the game asks about where the scenario asks nothing. */
  readonly ownQuestion: ReportedMeasure | null;
  readonly discussion: readonly Text[];
  /** The vote that is under way; null between votes. */
  readonly vote: Vote | null;
  /** For her eyes, never for the room's. */
  readonly truth: Truths;
  readonly branches: readonly (Truths & { readonly name: Text })[];
};

export type Vote = {
  readonly ballot: BallotKind;
  readonly options: readonly {
    readonly id: string;
    readonly hands: number;
    /** Null for what the game itself has a word for. */
    readonly name: Text | null;
  }[];
};

/** More branches than these are not sent: nobody reads them in a second. */
export const branchesMost = 40;
export const discussionMost = 100;

const readToken = text(64);
const share = between(0, 1);
/** A scenario file has no more room than this. */
const charactersMost = 262_144;
const readText = record<Text>({ en: text(charactersMost), fr: text(charactersMost) });
const truths = { practice: share, practiceTold: share, trust: share };

const readAction = byKind<RemoteAction>({
  next: record({ kind: oneOf(['next']) }),
  back: record({ kind: oneOf(['back']) }),
  cover: record({ kind: oneOf(['cover']) }),
  timer: record({ kind: oneOf(['timer']), act: oneOf(timerActs) }),
  hand: record({
    kind: oneOf(['hand']),
    ballot: readBallotKind,
    id: readId,
    by: oneOf<1 | -1>([1, -1]),
  }),
});

export const readToRoom = byKind<ToRoom>({
  hello: record({ kind: oneOf(['hello']), token: readToken }),
  act: record({ kind: oneOf(['act']), token: readToken, action: readAction }),
});

const readVote = record<Vote>({
  ballot: readBallotKind,
  options: listOf(
    record<Vote['options'][number]>({
      id: readId,
      hands: whole(0, handsMost),
      name: orNull(readText),
    }),
    20,
  ),
});

export const readToFacilitator = record<ToFacilitator>({
  kind: oneOf(['view']),
  token: readToken,
  view: record<FacilitatorView>({
    title: readText,
    quarters: whole(1, quartersMost),
    week: whole(0, weeksMost),
    phase: oneOf(['deciding', 'watching', 'ended']),
    present: readPresent,
    next: orNull(oneOf(steps)),
    notes: orNull(readText),
    question: orNull(readText),
    ownQuestion: orNull(oneOf(reportedMeasures)),
    discussion: listOf(readText, discussionMost),
    vote: orNull(readVote),
    truth: record<Truths>(truths),
    branches: listOf(
      record<FacilitatorView['branches'][number]>({ ...truths, name: readText }),
      branchesMost,
    ),
  }),
});
