/** Tells designs of many runs apart: the same hash, the same results, whoever plays them. */
import { hashText, scenarioHash, type Journal } from '../../game/index.ts';
import { modelVersion } from '../../model/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Piece } from './crew.ts';

/** Of all that the runs are computed from, in their order. */
export function designHash(pieces: readonly Piece[]): string {
  const scenarios = createList<Scenario>(scenarioHash);
  const journals = createList<Journal>((journal) => JSON.stringify(journal));
  const runs = pieces.map(({ scenario, job }) => ({
    ...job,
    scenario: scenarios.placeOf(scenario),
    journal: journals.placeOf(job.journal),
  }));
  return hashText(JSON.stringify([modelVersion, scenarios.texts(), journals.texts(), runs]));
}

/** A hundred runs of one journal spell it once. */
function createList<Item>(spell: (item: Item) => string) {
  const known = new Map<Item, number>();
  const places = new Map<string, number>();
  return {
    placeOf: (item: Item): number => {
      const place = known.get(item) ?? placeOfText(spell(item));
      known.set(item, place);
      return place;
    },
    texts: (): readonly string[] => Array.from(places.keys()),
  };

  function placeOfText(text: string): number {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  }
}
