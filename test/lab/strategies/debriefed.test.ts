/** What the debrief says of those who play by the study, and of those who play against it. */
import { describe, expect, test } from 'vitest';
import { debriefStrategy, strategyNamed } from '../../../src/lab/index.ts';
import { parse, shipped } from '../../scenario/files.ts';

describe.each(['default.yaml', 'after-the-leak.yaml'])('in %s', (file) => {
  const parsed = parse(shipped(file), file);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  const { scenario } = parsed;
  const debriefed = (name: string) =>
    debriefStrategy(scenario, strategyNamed(scenario, name), '11');

  test.each(['studyMix', 'measureThenThaw'])('%s takes root and falls into few traps', (name) => {
    const { overall, marks, traps } = debriefed(name);
    expect(overall).toBe('rooted');
    expect(traps.length).toBeLessThanOrEqual(2);
    expect(marks.filter(({ medal }) => medal === 'gold').length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['broadcastOnly', 'loud-mandate'],
    ['coerce', 'push-through'],
    ['lockDown', 'closing-down'],
    ['guardOnly', 'guarding-without-thawing'],
    ['openEverything', 'loud-mandate'],
    ['doNothing', 'measuring-nothing'],
  ])('%s falls into %s, and does not take root', (name, trap) => {
    const { overall, marks, traps } = debriefed(name);
    expect(traps).toContain(trap);
    expect(['rooted', 'growing']).not.toContain(overall);
    expect(marks.find(({ score }) => score === 'lasting')?.medal).toMatch(/bronze|none/);
  });
});
