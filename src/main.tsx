/** Composition root of the page: builds the live game, mounts the panels, then the stage; or the facilitator's window. */
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/fraunces/index.css';
import dilemmasText from '../scenarios/catalogue/dilemmas.yaml?raw';
import eventsText from '../scenarios/catalogue/events.yaml?raw';
import policiesText from '../scenarios/catalogue/policies.yaml?raw';
import defaultText from '../scenarios/default.yaml?raw';
import { createLive, facilitatorToken, readInWorker, readSettings } from './live/index.ts';
import { mountFacilitator, mountPanels } from './panels/index.ts';
import {
  formatPlace,
  parseCatalogue,
  parseScenario,
  type Fault,
  type Scenario,
} from './scenario/index.ts';

const parsedCatalogue = parseCatalogue(
  { name: 'policies.yaml', text: policiesText },
  { name: 'dilemmas.yaml', text: dilemmasText },
  { name: 'events.yaml', text: eventsText },
);
if (parsedCatalogue.kind === 'faults') throw brokenFile(parsedCatalogue.faults);
const { catalogue } = parsedCatalogue;

const facilitator = facilitatorToken(location.hash);
if (facilitator === null) await play();
else mountFacilitator(placeFor('panels'), facilitator, readSettings());

async function play(): Promise<void> {
  const opening = scenarioOf('default.yaml', defaultText);
  const live = createLive(opening, catalogue, readSettings(), readInWorker);
  if (new URLSearchParams(location.search).get('view') === 'projector') live.startPresenting();
  const stage = placeFor('stage');
  mountPanels(placeFor('panels'), live, () => loadShipped(opening));

  // The picture comes after all that can be read and chosen; without it the game is still whole.
  try {
    const { mountStage } = await import('./stage/index.ts');
    mountStage(stage, live);
  } catch (error) {
    live.stageFailed();
    reportError(error);
  }
}

/** The departments that can be chosen; all but the first are read when somebody wants to choose. */
async function loadShipped(opening: Scenario): Promise<readonly Scenario[]> {
  const [tutorial, leak, regulator, regions, agency, reference] = await Promise.all([
    import('../scenarios/tutorial.yaml?raw'),
    import('../scenarios/after-the-leak.yaml?raw'),
    import('../scenarios/regulator.yaml?raw'),
    import('../scenarios/regions.yaml?raw'),
    import('../scenarios/agency.yaml?raw'),
    import('../scenarios/reference.yaml?raw'),
  ]);
  return [
    scenarioOf('tutorial.yaml', tutorial.default),
    opening,
    scenarioOf('after-the-leak.yaml', leak.default),
    scenarioOf('regulator.yaml', regulator.default),
    scenarioOf('regions.yaml', regions.default),
    scenarioOf('agency.yaml', agency.default),
    scenarioOf('reference.yaml', reference.default),
  ];
}

function scenarioOf(name: string, text: string): Scenario {
  const parsed = parseScenario({ name, text }, catalogue);
  if (parsed.kind === 'faults') throw brokenFile(parsed.faults);
  return parsed.scenario;
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
