/** The room's end of the line to the facilitator's window. It answers nobody else. */
import { facilitatorAddress, isFromHere, targetOrigin } from './facilitatorAddress.ts';
import { keepToken, keptToken } from './keptPresent.ts';
import {
  readToRoom,
  type FacilitatorView,
  type RemoteAction,
  type ToFacilitator,
} from './messages.ts';

export type RoomLine = {
  /** @returns false where the browser does not allow a second window */
  readonly open: () => boolean;
  /** Tells the facilitator's window, if there is one, how things stand. */
  readonly tell: () => void;
  readonly hangUp: () => void;
};

type Room = {
  readonly view: () => FacilitatorView;
  readonly act: (action: RemoteAction) => void;
};

export function createRoomLine(room: Room): RoomLine {
  let token = keptToken();
  let facilitator: MessageEventSource | null = null;
  let listening = false;

  function listen(): void {
    if (listening) return;
    listening = true;
    addEventListener('message', hear);
  }

  function hear({ data, source, origin }: MessageEvent<unknown>): void {
    // Pages that were opened from files have no origin to tell them apart; the token does.
    if (source === null || source === window || !isFromHere(origin)) return;
    const message = readToRoom(data);
    if (message === undefined || message.token !== token) return;
    // After a reload of either window it is another reference, or none: the token says that it is she.
    facilitator = source;
    if (message.kind === 'act') room.act(message.action);
    else tell();
  }

  function tell(): void {
    if (facilitator === null || token === null) return;
    const message: ToFacilitator = { kind: 'view', token, view: room.view() };
    facilitator.postMessage(message, { targetOrigin: targetOrigin() });
  }

  function open(): boolean {
    token ??= crypto.getRandomValues(new Uint32Array(4)).join('-');
    keepToken(token);
    listen();
    const opened = window.open(
      facilitatorAddress(token),
      `clay-${token}`,
      'popup,width=900,height=760',
    );
    if (opened === null) return false;
    facilitator = opened;
    opened.focus();
    return true;
  }

  if (token !== null) listen();
  return {
    open,
    tell,
    hangUp: () => {
      if (listening) removeEventListener('message', hear);
      listening = false;
      facilitator = null;
    },
  };
}
