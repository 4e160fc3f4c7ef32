/** Composition root of the page: builds the live game, mounts the panels, then picture and sound; or the facilitator's window. */
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/fraunces/index.css';
import opening from '../scenarios/default.yaml?compiled';
import {
  createLive,
  facilitatorToken,
  fetchParser,
  fetchThread,
  inThisBrowser,
  keepSite,
  openFromAddress,
  readInWorker,
  readSettings,
  refuseText,
  pageVisibility,
  type Live,
  type Settings,
} from './live/index.ts';
import { fetchParts, mountFacilitator, mountPanels } from './panels/index.ts';
import type { Catalogue, Scenario } from './scenario/index.ts';
import { mountSound, mountStage } from './stage/index.ts';
import { fetchWords } from './words/index.ts';

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
const shippedScenarios = new Map([
  ['tutorial', async () => import('../scenarios/tutorial.yaml?compiled')],
  ['after-the-leak', async () => import('../scenarios/after-the-leak.yaml?compiled')],
  ['regulator', async () => import('../scenarios/regulator.yaml?compiled')],
  ['regions', async () => import('../scenarios/regions.yaml?compiled')],
  ['agency', async () => import('../scenarios/agency.yaml?compiled')],
  ['reference', async () => import('../scenarios/reference.yaml?compiled')],
]);

// Not waited for: parts that come later import this one, and would wait for it to be through.
void begin();

async function begin(): Promise<void> {
  refuseText();
  const settings = readSettings();
  await fetchWords(settings.language, ['first']);
  const facilitator = facilitatorToken(location.hash);
  if (facilitator === null) await play(settings);
  else await mountFacilitator(placeFor('panels'), facilitator, settings);
}

async function play(settings: Settings): Promise<void> {
  const live = createLive(
    opening,
    settings,
    readInWorker(loadCatalogue),
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
  // Last what is only to be at hand when it is wanted, and should the site go away. Whatever of it does
  // not come now is told to whoever wants it then.
  void mounted.then(async () => fetchAll(live)).catch(() => undefined);
}

async function fetchAll(live: Live): Promise<void> {
  await fetchParts();
  await fetchParser();
  await fetchThread();
  await loadCatalogue();
  // Whoever has had everything deleted by now wants none of it back.
  if (live.store.getState().erasing === null) await keepSite();
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

/** All that a file may take; nobody needs it before one is opened. */
async function loadCatalogue(): Promise<Catalogue> {
  const { default: catalogue } = await import('../scenarios/catalogue?compiled');
  return catalogue;
}

async function shipped(id: string): Promise<Scenario | null> {
  if (id === opening.id) return opening;
  const load = shippedScenarios.get(id);
  return load === undefined ? null : (await load()).default;
}

function placeFor(id: string): HTMLElement {
  const place = document.getElementById(id);
  if (place === null) throw new Error(`index.html has no element with the id ${id}`);
  return place;
}
