/** A game that does not stop: the next quarter begins when one is over, and another game after the last. */
import { answerNow, decisionNow, openDilemma } from '../../../src/game/index.ts';
import type { Live } from '../../../src/live/index.ts';

/** What makes water, voice and growth; whatever cannot be chosen in a quarter is not. */
const policies = [
  'open-letter',
  'walk-the-talk',
  'town-halls',
  'community-of-practice',
  'blame-free-review',
];

/** @returns what stops it */
export function keepPlaying(live: Live): () => void {
  live.setSpeed(4);
  const goOn = (): void => {
    const { game, running } = live.store.getState();
    if (running) return;
    if (game.phase === 'ended') {
      live.restart();
    } else if (game.phase === 'watching') {
      live.resume();
    } else {
      playQuarter(live);
    }
  };
  goOn();
  const timer = setInterval(goOn, 20);
  return () => {
    clearInterval(timer);
    live.pause();
  };
}

export function playQuarter(live: Live): void {
  const { game } = live.store.getState();
  const dilemma = openDilemma(game);
  const [answer] = dilemma?.answers ?? [];
  if (dilemma !== null) live.decide(answerNow(game, dilemma.id, answer.id));
  for (const policy of policies) {
    live.decide(decisionNow(live.store.getState().game, 'start', policy));
  }
  live.runQuarter();
}
