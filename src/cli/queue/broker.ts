/**
 * The way to the broker. One that cannot be reached is said within seconds; one that is lost on the
 * way is tried again, and what was asked of it in the meantime is asked then.
 */
import { Redis, type RedisOptions } from 'ioredis';
import process from 'node:process';
import { harmless, type Words } from '../../words/index.ts';
import type { BrokerAddress } from './brokerAddress.ts';

export type Broker = {
  readonly redis: Redis;
  readonly address: BrokerAddress;
  readonly leave: () => void;
};

export type ReachOptions = {
  /** For how long a broker that was lost is tried again before all that waits for it fails; null: for ever. */
  readonly patienceSeconds: number | null;
};

const connectMilliseconds = 3000;
/** Of a broker that takes the connection and then says nothing. */
const answerMilliseconds = 5000;
const pauseMilliseconds = { least: 200, most: 2000 };

/** @returns null where there is none, which has then been said */
export async function reachBroker(
  address: BrokerAddress,
  { patienceSeconds }: ReachOptions,
  words: Words,
): Promise<Broker | null> {
  let isReached = false;
  const redis = new Redis({
    ...optionsOf(address),
    retryStrategy: (times) =>
      isReached ? Math.min(times * pauseMilliseconds.least, pauseMilliseconds.most) : null,
  });
  let trouble: Error | null = null;
  redis.on('error', (error: Error) => (trouble = error));
  if (!(await connected(redis))) {
    redis.disconnect();
    process.stderr.write(`${sayUnreachable(address, trouble, words)}\n`);
    return null;
  }
  isReached = true;
  const stopWatching = watch(redis, address, patienceSeconds, words);
  return {
    redis,
    address,
    leave: () => {
      stopWatching();
      redis.disconnect();
    },
  };
}

/** Whether an error says only that the broker is gone, which has been said. */
export function isLoss(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Connection is closed|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH/.test(
      `${error.message} ${codeOf(error)}`,
    )
  );
}

function optionsOf({
  host,
  port,
  username,
  password,
  database,
  ...rest
}: BrokerAddress): RedisOptions {
  return {
    host,
    port,
    db: database,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(rest.isEncrypted ? { tls: {} } : {}),
    lazyConnect: true,
    connectTimeout: connectMilliseconds,
    maxRetriesPerRequest: null,
  };
}

async function connected(redis: Redis): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), answerMilliseconds);
  });
  const isThere = redis.connect().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([isThere, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** @returns its undo */
function watch(
  redis: Redis,
  { shown }: BrokerAddress,
  patienceSeconds: number | null,
  { say }: Words,
): () => void {
  let isLost = false;
  let patience: NodeJS.Timeout | undefined;
  const lost = (): void => {
    if (isLost) return;
    isLost = true;
    const values = { broker: shown, seconds: patienceSeconds ?? 0 };
    process.stderr.write(`${say('lab.queue.lost', values)}\n`);
    if (patienceSeconds === null) return;
    patience = setTimeout(() => redis.disconnect(), patienceSeconds * 1000);
  };
  const back = (): void => {
    if (!isLost) return;
    isLost = false;
    clearTimeout(patience);
    process.stderr.write(`${say('lab.queue.back', { broker: shown })}\n`);
  };
  redis.on('close', lost);
  redis.on('ready', back);
  return () => {
    redis.off('close', lost);
    redis.off('ready', back);
    clearTimeout(patience);
  };
}

function sayUnreachable({ shown }: BrokerAddress, trouble: Error | null, { say }: Words): string {
  const text = trouble === null ? '' : trouble.message || codeOf(trouble);
  if (/NOAUTH|WRONGPASS|invalid (?:username-)?password|without any password/i.test(text)) {
    return say('lab.queue.refused', { broker: shown });
  }
  return say('lab.queue.unreachable', {
    broker: shown,
    text: text === '' ? 'none' : harmless(text),
  });
}

/** Of several addresses that were tried, the first: such an error has no message of its own. */
function codeOf(error: Error): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error && 'code' in first ? String(first.code) : '';
}
