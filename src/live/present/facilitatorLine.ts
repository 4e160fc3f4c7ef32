/** The facilitator's end of the line: it asks the room how things stand, and says what she does. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { isFromHere, targetOrigin } from './facilitatorAddress.ts';
import {
  readToFacilitator,
  type FacilitatorView,
  type RemoteAction,
  type ToRoom,
} from './messages.ts';

export type FacilitatorState = {
  /** As the room last told it; null before it has told anything. */
  readonly view: FacilitatorView | null;
  /** Whether the room answers. */
  readonly inTouch: boolean;
};

export type FacilitatorLine = {
  readonly store: StoreApi<FacilitatorState>;
  readonly act: (action: RemoteAction) => void;
  readonly hangUp: () => void;
};

const helloMilliseconds = 1000;
/** So many greetings without an answer, and the room is said to be gone. */
const patienceMilliseconds = 4000;

export function createFacilitatorLine(token: string): FacilitatorLine {
  const store = createStore<FacilitatorState>(() => ({ view: null, inTouch: false }));
  let heardAt = -Infinity;

  function say(message: ToRoom): void {
    const room: unknown = window.opener;
    if (isWindow(room)) room.postMessage(message, targetOrigin());
  }

  function hear({ data, source, origin }: MessageEvent<unknown>): void {
    if (source === null || source !== window.opener || !isFromHere(origin)) return;
    const message = readToFacilitator(data);
    if (message === undefined || message.token !== token) return;
    heardAt = performance.now();
    store.setState({ view: message.view, inTouch: true });
  }

  function greet(): void {
    say({ kind: 'hello', token });
    if (performance.now() - heardAt > patienceMilliseconds) store.setState({ inTouch: false });
  }

  addEventListener('message', hear);
  const greeting = setInterval(greet, helloMilliseconds);
  greet();
  return {
    store,
    act: (action) => say({ kind: 'act', token, action }),
    hangUp: () => {
      clearInterval(greeting);
      removeEventListener('message', hear);
    },
  };
}

/** `window.opener` is anything at all to the compiler, and null once the room's window is closed. */
function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'postMessage' in value;
}
