/** A broker of one's own on a free port, with a folder that it keeps everything in, and its end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { findProgram } from '../../../src/cli/launch/outsidePrograms.mjs';
import { redis } from '../../../src/cli/launch/redis.mjs';

export const program = findProgram(redis);

export type RedisServer = {
  /** As a power cut would; once it has ended, nothing more is done. */
  readonly kill: () => Promise<void>;
};

/** The same port and folder again: the same broker, back. */
export async function startRedis(port: number, folder: string): Promise<RedisServer> {
  if (program === undefined) throw new Error('There is no redis-server on this machine.');
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'yes',
    appendfsync: 'always',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(program, args);
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  try {
    await said(child, 'Ready to accept connections');
  } catch (error) {
    await kill();
    throw error;
  }
  return { kill };
}

async function said(child: ChildProcess, words: string): Promise<void> {
  let all = '';
  for await (const chunk of child.stdout ?? []) {
    all += String(chunk);
    if (!all.includes(words)) continue;
    // What it says later is read and dropped, or it would wait for a reader.
    child.stdout?.resume();
    return;
  }
  throw new Error(`The broker has ended: ${all}`);
}
