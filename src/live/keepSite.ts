import { siteWorker } from './refuseText.ts';

/**
 * Lets this browser keep the whole site, by a service worker that the build writes beside the page, so
 * that it opens with no network. Only the page of the built site names a manifest: neither the one file
 * nor the page of the development server has anything to keep.
 */
export async function keepSite(): Promise<void> {
  const isSite = document.querySelector('link[rel=manifest]') !== null;
  // On an address that browsers do not trust there are none.
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!isSite || workers === undefined) return;
  try {
    await workers.register(siteWorker, { updateViaCache: 'none' });
  } catch {
    // Forbidden, or not to be had now: the game plays on from its server, and it is tried next time.
  }
}
