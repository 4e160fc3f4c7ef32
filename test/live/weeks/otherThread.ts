/** A thread that does what it is told when it is told to work, and a department so large that one lives it. */
import { vi } from 'vitest';
import { createLiving, type Answer, type Order } from '../../../src/live/weeks/living.ts';
import { peopleMostHere } from '../../../src/live/weeks/weeks.ts';
import { busyScenario } from '../../game/occasions.ts';

const { department } = busyScenario;
const spans = [2, 8, Math.ceil(peopleMostHere / 16)];

export const largeScenario = {
  ...busyScenario,
  id: 'large',
  department: {
    ...department,
    plan: { kind: 'spans', spans } as const,
    seats: new Map([
      ['1', 0],
      ['2', 1],
      ['1.1', 2],
    ]),
  },
};

export class OtherThread extends EventTarget {
  static all: OtherThread[] = [];
  static last(): OtherThread {
    const last = OtherThread.all.at(-1);
    if (last === undefined) throw new Error('no thread was made');
    return last;
  }

  readonly terminate = vi.fn<() => void>();
  /** What was ordered and is not done. */
  orders: readonly Order[] = [];
  /** What is on its way to the page. */
  answers: readonly Answer[] = [];
  readonly hear = createLiving((answer, given) => {
    const transfer = given.filter((buffer) => buffer instanceof ArrayBuffer);
    this.answers = [...this.answers, structuredClone(answer, { transfer })];
  });

  constructor() {
    super();
    OtherThread.all.push(this);
  }

  postMessage(order: Order): void {
    this.orders = [...this.orders, structuredClone(order)];
  }

  /** Does all that was ordered; the page does not know of it yet. */
  work(): void {
    const { orders } = this;
    this.orders = [];
    for (const order of orders) this.hear(order);
  }

  tell(): void {
    const { answers } = this;
    this.answers = [];
    for (const data of answers) {
      if (this.terminate.mock.calls.length > 0) return;
      this.dispatchEvent(new MessageEvent('message', { data }));
    }
  }

  /** Works and tells until there is nothing more to do. */
  catchUp(): void {
    while (this.orders.length > 0 || this.answers.length > 0) {
      this.work();
      this.tell();
    }
  }
}
