import { describe, expect, test } from 'vitest';
import { blockCount, runsOfBlock, stretchOfBlock } from '../../../src/cli/queue/blocks.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { parse, shipped } from '../../scenario/files.ts';

describe('blocks', () => {
  test('take every run once, in order', () => {
    const count = blockCount(103, 10);
    const blocks = Array.from({ length: count }, (_, at) => stretchOfBlock(103, 10, at));
    expect(blocks).toHaveLength(11);
    expect(blocks.at(-1)).toEqual({ from: 100, to: 103 });
    for (const [at, { from }] of blocks.slice(1).entries()) expect(from).toBe(blocks[at].to);
  });

  test('of a large department are single runs, of a small one many', () => {
    expect(runsOfBlock(scenarioOf('agency.yaml'), 1e6)).toBe(1);
    expect(runsOfBlock(scenarioOf('default.yaml'), 1e6)).toBe(50);
    expect(runsOfBlock(scenarioOf('tutorial.yaml'), 1e6)).toBe(200);
  });

  test('are so many that nobody waits long for the last', () => {
    const scenario = scenarioOf('default.yaml');
    expect(blockCount(1000, runsOfBlock(scenario, 1000))).toBe(250);
    expect(runsOfBlock(scenario, 20)).toBe(1);
  });
});

function scenarioOf(name: string): Scenario {
  const parsed = parse(shipped(name), name);
  if (parsed.kind === 'faults') throw new Error(`${name} is not sound`);
  return parsed.scenario;
}
