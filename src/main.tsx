/** Composition root of the page: builds the live game, mounts the panels, then the stage. */
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/fraunces/index.css';
import dilemmasText from '../scenarios/catalogue/dilemmas.yaml?raw';
import eventsText from '../scenarios/catalogue/events.yaml?raw';
import policiesText from '../scenarios/catalogue/policies.yaml?raw';
import defaultText from '../scenarios/default.yaml?raw';
import referenceText from '../scenarios/reference.yaml?raw';
import { createLive, readInWorker, readSettings } from './live/index.ts';
import { mountPanels } from './panels/index.ts';
import { formatPlace, parseCatalogue, parseScenario, type Fault } from './scenario/index.ts';

const parsedCatalogue = parseCatalogue(
  { name: 'policies.yaml', text: policiesText },
  { name: 'dilemmas.yaml', text: dilemmasText },
  { name: 'events.yaml', text: eventsText },
);
if (parsedCatalogue.kind === 'faults') throw brokenFile(parsedCatalogue.faults);
const { catalogue } = parsedCatalogue;

const shipped = [
  { name: 'default.yaml', text: defaultText },
  { name: 'reference.yaml', text: referenceText },
].map((file) => {
  const parsed = parseScenario(file, catalogue);
  if (parsed.kind === 'faults') throw brokenFile(parsed.faults);
  return parsed.scenario;
});

const live = createLive(shipped[0], catalogue, readSettings(), readInWorker);
const stage = placeFor('stage');
mountPanels(placeFor('panels'), live, shipped);

// The picture comes after all that can be read and chosen; without it the game is still whole.
try {
  const { mountStage } = await import('./stage/index.ts');
  mountStage(stage, live);
} catch (error) {
  live.stageFailed();
  reportError(error);
}

/** The files that the game ships are checked before they ship; a fault here is ours. */
function brokenFile([fault]: readonly Fault[]): Error {
  return new Error(`${formatPlace(fault)}: ${fault.path} ${fault.what.kind}`);
}

function placeFor(id: string): HTMLElement {
  const place = document.getElementById(id);
  if (place === null) throw new Error(`index.html has no element with the id ${id}`);
  return place;
}
