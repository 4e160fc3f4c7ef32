/** Composition root of the page: builds the live game, mounts the panels, then picture and sound; or the facilitator's window. */
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/fraunces/index.css';
import dilemmasText from '../scenarios/catalogue/dilemmas.yaml?raw';
import eventsText from '../scenarios/catalogue/events.yaml?raw';
import policiesText from '../scenarios/catalogue/policies.yaml?raw';
import defaultText from '../scenarios/default.yaml?raw';
import {
  createLive,
  facilitatorToken,
  fetchThread,
  inThisBrowser,
  keepSite,
  openFromAddress,
  readInWorker,
  readSettings,
  pageVisibility,
} from './live/index.ts';
import { mountFacilitator, mountPanels } from './panels/index.ts';
import {
  formatPlace,
  parseCatalogue,
  parseScenario,
  type Fault,
  type Scenario,
} from './scenario/index.ts';
import { mountSound, mountStage } from './stage/index.ts';

const parsedCatalogue = parseCatalogue(
  { name: 'policies.yaml', text: policiesText },
  { name: 'dilemmas.yaml', text: dilemmasText },
  { name: 'events.yaml', text: eventsText },
);
if (parsedCatalogue.kind === 'faults') throw brokenFile(parsedCatalogue.faults);
const { catalogue } = parsedCatalogue;

/** In the order in which they are offered; the game opens on the second. */
const shippedIds = [
  'tutorial',
  'default',
  'after-the-leak',
  'regulator',
  'regions',
  'agency',
  'reference',
];
const shippedTexts = new Map([
  ['tutorial', async () => import('../scenarios/tutorial.yaml?raw')],
  ['after-the-leak', async () => import('../scenarios/after-the-leak.yaml?raw')],
  ['regulator', async () => import('../scenarios/regulator.yaml?raw')],
  ['regions', async () => import('../scenarios/regions.yaml?raw')],
  ['agency', async () => import('../scenarios/agency.yaml?raw')],
  ['reference', async () => import('../scenarios/reference.yaml?raw')],
]);
const opening = scenarioOf('default.yaml', defaultText);

const facilitator = facilitatorToken(location.hash);
if (facilitator === null) await play();
else mountFacilitator(placeFor('panels'), facilitator, readSettings());

async function play(): Promise<void> {
  const live = createLive(
    opening,
    catalogue,
    readSettings(),
    readInWorker,
    inThisBrowser(shipped),
    pageVisibility,
  );
  openFromAddress(live);
  if (new URLSearchParams(location.search).get('view') === 'projector') live.startPresenting();
  const [panels, stage] = [placeFor('panels'), placeFor('stage')];
  mountPanels(panels, live, loadShipped);

  // Picture and sound come after all that can be read and chosen; without them the game is still whole.
  await painted(panels);
  const mounted = mountStage(stage, live).catch((error: unknown) => {
    live.stageFailed();
    reportError(error);
  });
  void mountSound(live).catch(reportError);
  // Last what is only to be at hand, should the site go away.
  void mounted.then(fetchThread).then(keepSite);
}

/** Until the panels can be seen and used: what is heavy must not be read and run before. */
async function painted(panels: HTMLElement): Promise<void> {
  const frame = async (): Promise<unknown> => new Promise(requestAnimationFrame);
  while (panels.childElementCount === 0) await frame();
  await frame();
}

/** The departments that can be chosen; all but the one it opens on are read when somebody wants to choose. */
async function loadShipped(): Promise<readonly Scenario[]> {
  const all = await Promise.all(shippedIds.map(shipped));
  return all.filter((scenario) => scenario !== null);
}

async function shipped(id: string): Promise<Scenario | null> {
  if (id === opening.id) return opening;
  const load = shippedTexts.get(id);
  return load === undefined ? null : scenarioOf(`${id}.yaml`, (await load()).default);
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
