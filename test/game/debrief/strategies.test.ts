/** What the debrief says of those who play by the study, and of those who play against it. */
import { describe, expect, test } from 'vitest';
import {
  observationsOf,
  openGame,
  overallOf,
  pastOf,
  playQuarter,
  scorecardOf,
  type Past,
} from '../../../src/game/index.ts';
import { strategyNamed } from '../../../src/lab/index.ts';
import { decideBy } from '../../../src/lab/strategies/strategy.ts';
import { parse, shipped } from '../../scenario/files.ts';

function pastBy(file: string, name: string, seed: string): Past {
  const parsed = parse(shipped(file), file);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  const { scenario } = parsed;
  let game = openGame(scenario, seed);
  const strategy = strategyNamed(scenario, name);
  while (game.phase !== 'ended') game = playQuarter(decideBy(strategy, game), 'weeks');
  return pastOf(game);
}

const trapsOf = (past: Past): readonly string[] =>
  observationsOf(past).flatMap(({ id, kind }) => (kind === 'trap' ? [id] : []));

describe.each(['default.yaml', 'after-the-leak.yaml'])('in %s', (file) => {
  test.each(['studyMix', 'measureThenThaw'])('%s takes root and falls into few traps', (name) => {
    const past = pastBy(file, name, '11');
    const medals = scorecardOf(past).map(({ medal }) => medal);
    expect(overallOf(past)).toBe('rooted');
    expect(trapsOf(past).length).toBeLessThanOrEqual(2);
    expect(medals.filter((medal) => medal === 'gold').length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['broadcastOnly', 'loud-mandate'],
    ['coerce', 'push-through'],
    ['lockDown', 'closing-down'],
    ['guardOnly', 'guarding-without-thawing'],
    ['openEverything', 'loud-mandate'],
    ['doNothing', 'measuring-nothing'],
  ])('%s falls into %s, and does not take root', (name, trap) => {
    const past = pastBy(file, name, '11');
    expect(trapsOf(past)).toContain(trap);
    expect(['rooted', 'growing']).not.toContain(overallOf(past));
  });
});
