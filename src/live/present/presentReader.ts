import { weeksPerQuarter } from '../../game/index.ts';
import { ballotKinds, handsMost, type Ballots, type Hands } from './ballot.ts';
import { steps, type PresentState } from './presentState.ts';
import { minutesMost, type Timer } from './timer.ts';
import { between, listOf, oneOf, orNull, record, text, whole } from './untrusted.ts';

/** More quarters than any scenario may have. */
export const quartersMost = 1000;
export const weeksMost = quartersMost * weeksPerQuarter;
/** As long as an id of a policy or an answer may be, and then some. */
export const readId = text(200);
const readHands = listOf(record<Hands>({ id: readId, hands: whole(0, handsMost) }), 20);

/** How a room presents, as another window tells it or as it was kept over a reload. */
export const readPresent = record<PresentState>({
  presenting: oneOf([true, false]),
  quarter: whole(1, quartersMost),
  step: oneOf(steps),
  page: whole(0, 1000),
  covered: oneOf([true, false]),
  timer: record<Timer>({
    minutes: whole(1, minutesMost),
    leftMilliseconds: between(0, minutesMost * 60_000),
    endsAt: orNull(between(0, 1e15)),
  }),
  ballots: record<Ballots>({ predict: readHands, answers: readHands, policies: readHands }),
});

export const readBallotKind = oneOf(ballotKinds);
