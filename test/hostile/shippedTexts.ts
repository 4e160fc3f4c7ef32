/** The game's own files as texts, in Node and in a browser alike. */
import dilemmas from '../../scenarios/catalogue/dilemmas.yaml?raw';
import events from '../../scenarios/catalogue/events.yaml?raw';
import policies from '../../scenarios/catalogue/policies.yaml?raw';
import reference from '../../scenarios/reference.yaml?raw';
import { parseCatalogue, type Catalogue } from '../../src/scenario/index.ts';
import plain from '../scenario/plain.yaml?raw';

export { plain, reference };

export const catalogue = readCatalogue();

function readCatalogue(): Catalogue {
  const parsed = parseCatalogue(
    { name: 'policies.yaml', text: policies },
    { name: 'dilemmas.yaml', text: dilemmas },
    { name: 'events.yaml', text: events },
  );
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  return parsed.catalogue;
}
