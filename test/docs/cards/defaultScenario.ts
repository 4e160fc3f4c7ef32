import type { Scenario } from '../../../src/scenario/index.ts';
import { parse, shipped } from '../../scenario/files.ts';

/** The department that the game opens on, which the cards and the paper game are made from. */
export function defaultScenario(): Scenario {
  const parsed = parse(shipped('default.yaml'), 'default.yaml');
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  return parsed.scenario;
}
