/** Lives weeks away from the page, as they are asked for. */
import { createLiving, type Order } from './living.ts';

const hear = createLiving((answer, given) => self.postMessage(answer, { transfer: [...given] }));

self.addEventListener('message', ({ data }: MessageEvent<Order>) => hear(data));
