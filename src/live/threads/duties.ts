/** What is done away from the page. One text does it all, and is told by its name which of these it is for. */
import { parseSave, type Game, type ParsedSave } from '../../game/index.ts';
import { makeDebriefing, type Debriefing } from '../debrief/makeDebriefing.ts';
import { readFiles, type FileReading, type ReadOrder } from '../fileReading.ts';
import { answerTo, type Answer as Played } from '../many/answer.ts';
import type { PlayOrder } from '../many/hand.ts';
import { createLiving, type Answer as Lived, type Order as LiveOrder } from '../weeks/living.ts';

/** Of each duty what is ordered and what is answered. */
export type Orders = {
  readonly reading: ReadOrder;
  /** The bytes of a file in which somebody has a game. */
  readonly unsealing: Uint8Array;
  readonly debriefing: Game;
  readonly playing: PlayOrder;
  readonly living: LiveOrder;
};
export type Answers = {
  readonly reading: FileReading;
  readonly unsealing: ParsedSave;
  /** A share is how much is done, from 0 to 1. */
  readonly debriefing: number | Debriefing;
  readonly playing: Played;
  readonly living: Lived;
};
export type Duty = keyof Orders;

/** @param given what is given away with an answer, and is then the page's alone */
type Tell<Answer> = (answer: Answer, given?: readonly ArrayBufferLike[]) => void;

/** Made anew for each thread, as some remember what they were told before. */
export const duties: {
  readonly [Of in Duty]: (tell: Tell<Answers[Of]>) => (order: Orders[Of]) => void;
} = {
  reading: (tell) => (order) => tell(readFiles(order)),
  unsealing: (tell) => (bytes) => tell(parseSave(new TextDecoder().decode(bytes))),
  debriefing: (tell) => (game) => tell(makeDebriefing(game, tell)),
  playing: (tell) => {
    let scenario: PlayOrder['scenario'] = null;
    return (order) => {
      scenario = order.scenario ?? scenario;
      if (scenario !== null) tell(answerTo(scenario, order.job));
    };
  },
  living: createLiving,
};
