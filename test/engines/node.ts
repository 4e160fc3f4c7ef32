/** Node: a bare realm, in which there is nothing but the language, and one and two worker threads. */
import process from 'node:process';
import { constants, createContext, runInContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { asking } from './bundle.ts';
import { readLines, type Ask, type Engine } from './engine.ts';

export const node: Engine = {
  name: 'Node',
  howToGet: 'it is the one that runs this',
  find: () => process.execPath,
  play: async (_, script) => {
    const bare: Ask = async (part, parts) => askBareRealm(`${script}\n${asking(part, parts)}`);
    const inThread: Ask = (part, parts) => askThread(script, part, parts);
    return {
      version: process.versions.node,
      places: [
        await readLines('bare realm', bare),
        await readLines('worker thread', inThread),
        await readLines('two worker threads', inThread, 2),
      ],
    };
  },
};

/**
 * A global object of the language's own: on the usual one of `vm` every `Math.imul` would ask an
 * interceptor, fifty times as slow. The console is V8's, and goes too.
 */
function askBareRealm(code: string): string {
  const realm = createContext(constants.DONT_CONTEXTIFY);
  return String(runInContext(`delete globalThis.console;\n${code}`, realm));
}

function askThread(script: string, part: number, parts: number): Promise<string> {
  const answering = `require('node:worker_threads').parentPort.postMessage(${asking(part, parts)})`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(`${script}\n${answering}`, { eval: true });
    worker.once('message', (answer: unknown) => resolve(String(answer)));
    worker.once('error', reject);
  });
}
