/**
 * Stands between the built page and its server. It keeps one version of the site whole, each file with the
 * content that it was built with, and answers from it, so that the game opens and plays with no network.
 *
 * A new version is kept beside the old one and waits until no page of the old one is open: a game in
 * progress goes on with the files that it began with, whatever the server has by then.
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;
/** Other copies of the game may lie beside this one, and have caches of their own. */
const ours = `clay-layer.site ${scope} `;
const cacheName = `${ours}${site.version}`;

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const file = fileFor(event.request);
  if (file !== null) event.respondWith(answer(event.request, file));
});

/** All or nothing: a file that is not the one that was built with the others ends it. */
async function keepAll() {
  const cache = await caches.open(cacheName);
  const wanted = Object.entries(site.files).map(
    ([file, integrity]) => new Request(file, { integrity, cache: 'no-cache', redirect: 'error' }),
  );
  try {
    await cache.addAll(wanted);
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

/** No page of an older version is open any more, so that nobody needs its files. */
async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(ours) && name !== cacheName);
  await Promise.all(old.map(async (name) => caches.delete(name)));
  // The page of a first visit, too, is to have its later parts should the server go away.
  await worker.clients.claim();
}

/**
 * What is not of the site is none of our business.
 * @param {Request} request
 */
function fileFor({ method, url }) {
  const [address] = url.split(/[?#]/, 1);
  if (method !== 'GET' || !address.startsWith(scope)) return null;
  const below = address.slice(scope.length);
  const file = below === '' || below === 'index.html' ? './' : below;
  return Object.hasOwn(site.files, file) ? file : null;
}

/**
 * @param {Request} request
 * @param {string} file
 */
async function answer(request, file) {
  const kept = await caches.match(new URL(file, scope), {
    cacheName,
    ignoreVary: true,
  });
  // Somebody has emptied the cache by hand.
  return kept ?? fetch(request);
}
