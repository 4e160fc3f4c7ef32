// oxlint-disable-next-line import/default -- Vite makes one, with the worker's whole text in it.
import LivingWorker from './livingWorker.ts?worker&inline';

/** @throws where the browser lets no worker be made */
export function startThread(): Worker {
  return new LivingWorker();
}
