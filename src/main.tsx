/** Composition root of the page: builds the live game, mounts the panels, then the stage. */
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/fraunces/index.css';
import policiesText from '../scenarios/catalogue/policies.yaml?raw';
import defaultText from '../scenarios/default.yaml?raw';
import referenceText from '../scenarios/reference.yaml?raw';
import { createLive, readSettings, type Live } from './live/index.ts';
import { mountPanels } from './panels/index.ts';
import { formatPlace, parseCatalogue, parseScenario, type Fault } from './scenario/index.ts';

const shipped = [
  { name: 'default.yaml', text: defaultText },
  { name: 'reference.yaml', text: referenceText },
];

function openLive(): Live {
  const catalogue = parseCatalogue({ name: 'policies.yaml', text: policiesText });
  if (catalogue.kind === 'faults') throw brokenFile(catalogue.faults);
  const scenario = parseScenario(shipped[0], catalogue.catalogue);
  if (scenario.kind === 'faults') throw brokenFile(scenario.faults);
  return createLive(scenario.scenario, catalogue.catalogue, readSettings());
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

const live = openLive();
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
