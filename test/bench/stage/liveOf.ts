/** The live game of a department, which a page of the benchmarks is told of as texts. */
import { createLive, plainSettings, readInWorker, type Live } from '../../../src/live/index.ts';
import { parseCatalogue, parseScenario } from '../../../src/scenario/index.ts';
import type { Department } from './departments.ts';

type Keeping = Parameters<typeof createLive>[3];

/** @param keeping where it is saved; nowhere by default */
export function liveOf(
  { scenario, policies, dilemmas, events }: Department,
  keeping?: Keeping,
): Live {
  const catalogued = parseCatalogue(policies, dilemmas, events);
  if (catalogued.kind === 'faults') throw new Error(JSON.stringify(catalogued.faults[0]));
  const { catalogue } = catalogued;
  const parsed = parseScenario(scenario, catalogue);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  const settings = { ...plainSettings, theme: 'light', welcomed: true } as const;
  return createLive(
    parsed.scenario,
    settings,
    readInWorker(async () => catalogue),
    keeping,
  );
}
