/** Games in several stages, to make links, saves and stores of. */
import fc from 'fast-check';
import {
  openGame,
  recordOf,
  runQuarter,
  stepWeek,
  type Game,
  type RunRecord,
} from '../../src/game/index.ts';
import { busyScenario } from '../game/occasions.ts';
import { decidedAll, played, wishes } from '../game/wishing.ts';

const [one, other] = fc.sample(wishes, { seed: 7, numRuns: 40 }).filter((some) => some.length > 8);

/** At its beginning, decided, amid its weeks, and over. */
export const games: readonly Game[] = [
  openGame(busyScenario),
  decidedAll(openGame(busyScenario, '7'), one),
  stepWeek(runQuarter(decidedAll(openGame(busyScenario, 'frost'), other))),
  played('7', one),
  played('frost', other),
];

export const records: readonly RunRecord[] = games.map(recordOf);
