import { describe, expect, test } from 'vitest';
import type { Game } from '../../src/game/index.ts';
import { measure, readIncident } from '../../src/model/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { parse, shipped } from '../scenario/files.ts';
import { playShot, rowNear } from './playShot.ts';
import { baselineNames, shotNamed, shots } from './shots.ts';

describe('The pictures show what they are named for:', () => {
  test('a signal that is loud at the top and nearly gone at the bottom, before it is thawed', () => {
    const { now } = played('pooling');
    const { signal } = now.world.people;
    expect(signal[0]).toBeGreaterThan(0.3);
    expect(signal.at(-1)).toBeLessThan(signal[0] / 2);
  });

  test('clay that lets half as much again through as at the start, and people who work in the open', () => {
    const [calm, thawed] = [played('calm'), played('thawed')].map(({ now }) => measure(now.world));
    expect(thawed.permeability).toBeGreaterThan(calm.permeability * 1.4);
    expect(thawed.practice).toBeGreaterThan(0.2);
  });

  test('an incident that does harm, in that very week', () => {
    const { before, now } = played('tremor');
    expect(now.world.week).toBe(before.world.week + 1);
    expect(harmIn(now)).toBeGreaterThan(0);
  });

  test('somebody sits wherever one looks', () => {
    const nobodyThere = shots
      .filter(({ name, near }) => near !== null && rowNear(played(name).now, near) === null)
      .map(({ name }) => name);
    expect(nobodyThere).toEqual([]);
  });

  test('what is held against baselines is among them', () => {
    expect(baselineNames.map(shotNamed)).toHaveLength(baselineNames.length);
  });
});

function played(name: string): { readonly before: Game; readonly now: Game } {
  const shot = shotNamed(name);
  return playShot(scenarioOf(shot.scenario), shot);
}

function scenarioOf(name: string): Scenario {
  const parsed = parse(shipped(name), name);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  return parsed.scenario;
}

function harmIn({ world: { people } }: Game): number {
  return Array.from(people.incident).filter((code) => readIncident(code)?.material === true).length;
}
