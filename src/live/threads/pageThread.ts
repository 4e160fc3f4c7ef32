/** The thread beside the page: hears orders, and answers them, by the duty that it is named for. */
import { duties, type Duty } from './duties.ts';

const { name } = self;
if (!isDuty(name)) throw new RangeError(`there is no duty ${name}`);
const hear = duties[name]((answer: unknown, given: readonly ArrayBufferLike[] = []) => {
  self.postMessage(answer, { transfer: [...given] });
});
self.addEventListener('message', ({ data }) => hear(data));

function isDuty(called: string): called is Duty {
  return Object.hasOwn(duties, called);
}
