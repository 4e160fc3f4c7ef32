// oxlint-disable-next-line import/default -- Vite makes one, with the thread's whole text in it.
import PageThread from './pageThread.ts?worker&inline';
import type { Duty } from './duties.ts';

/** @throws where the browser lets no worker be made */
export function startThread(duty: Duty): Worker {
  return new PageThread({ name: duty });
}
