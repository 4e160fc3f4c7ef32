/**
 * What a week of the agency costs a page that takes it over from the thread that has lived it: from
 * the message to the sight of it, without whoever draws it. Prints one object as JSON.
 */
import process from 'node:process';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { openGame, runQuarter, sightOf, takeWeek } from '../../src/game/index.ts';
import { createLiving, type Answer } from '../../src/live/weeks/living.ts';
import { parse, shipped } from '../scenario/files.ts';
import { median, secondsOf } from './seconds.ts';

const parsed = parse(shipped('agency.yaml'), 'agency.yaml');
if (parsed.kind === 'faults') throw new Error('the agency is not sound');
const { port1: thread, port2: page } = new MessageChannel();
const order = createLiving((answer, given) => {
  thread.postMessage(
    answer,
    given.filter((buffer) => buffer instanceof ArrayBuffer),
  );
});

let game = runQuarter(openGame(parsed.scenario));
const takingSeconds: number[] = [];
order({ course: 1, kind: 'hold', game });
while (game.phase === 'watching') {
  order({ course: 1, kind: 'live' });
  takingSeconds.push(
    secondsOf(() => {
      const answer: Answer = receiveMessageOnPort(page)?.message;
      if (answer.kind === 'lived') game = takeWeek(game, answer.lived);
      sightOf(game);
    }),
  );
}
page.close();
process.stdout.write(`${JSON.stringify({ takingSeconds: median(takingSeconds) })}\n`);
