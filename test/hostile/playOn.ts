/** What was let in is played: a quarter of it, kept, and read again. */
import {
  decide,
  decisionNow,
  decodeRun,
  encodeRun,
  parseSave,
  playQuarter,
  recordIn,
  recordOf,
  sightOf,
  writeSave,
  type Game,
} from '../../src/game/index.ts';
import { newLine, saveOf } from '../../src/live/saves/line.ts';
import { accepted, unsound, type Verdict } from './kind.ts';

export function playOn(game: Game): Verdict {
  const [policy] = game.scenario.policies;
  const decided = policy === undefined ? game : decide(game, decisionNow(game, 'start', policy.id));
  const after = decided.phase === 'ended' ? decided : playQuarter(decided, 'weeks');
  sightOf(after);
  return keptWhole(after);
}

/** A game that cannot be kept, or be read as it was kept, would be lost with the page. */
function keptWhole(game: Game): Verdict {
  const line = newLine(null);
  const save = saveOf(game, line, { id: line.id, kind: 'named', name: '' }, 0);
  if (parseSave(writeSave(save)).kind !== 'save') return unsound('its save cannot be read');
  const decoded = decodeRun(encodeRun(recordOf(game), game.scenario));
  const isWhole = decoded.kind === 'code' && recordIn(decoded.code, game.scenario) !== null;
  return isWhole ? accepted : unsound('its link cannot be read');
}
