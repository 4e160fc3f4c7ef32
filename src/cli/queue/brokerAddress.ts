/** Where the broker is, as it is typed: its password is for the broker alone, and is never shown. */
import process from 'node:process';
import type { Words } from '../../words/index.ts';

export type BrokerAddress = {
  readonly host: string;
  readonly port: number;
  readonly isEncrypted: boolean;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly database: number;
  /** The same without its password, to be shown and to be typed again. */
  readonly shown: string;
};

/** Keeps the password out of the list of processes, which everybody on a machine can read. */
export const passwordVariable = 'CLAY_QUEUE_PASSWORD';

const portByDefault = 6379;

/** @returns null where it is none, which has then been said */
export function readBrokerAddress(text: string, { say }: Words): BrokerAddress | null {
  const address = parseBrokerAddress(text);
  if (address === null) process.stderr.write(`${say('lab.queue.address')}\n`);
  return address;
}

/** @returns null for all but redis://host and rediss://host with what may stand around a host */
export function parseBrokerAddress(text: string): BrokerAddress | null {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'redis:' && url.protocol !== 'rediss:')) return null;
  const database = /^\/?(\d{0,5})$/.exec(url.pathname)?.[1];
  if (url.hostname === '' || database === undefined || url.search !== '' || url.hash !== '') {
    return null;
  }
  const [username, password] = [decoded(url.username), decoded(url.password)];
  if (username === null || password === null) return null;
  url.password = '';
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? portByDefault : Number(url.port),
    isEncrypted: url.protocol === 'rediss:',
    username: username === '' ? undefined : username,
    password: password === '' ? process.env[passwordVariable] : password,
    database: Number(database),
    shown: url.href,
  };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
