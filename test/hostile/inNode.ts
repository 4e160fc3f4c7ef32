/** The bundled script in a thread of this Node, which can be ended. */
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Runner } from './bulk.ts';
import { asking } from './script.ts';
import type { Tally } from './tryInputs.ts';

const listening = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (code) => {
  Promise.resolve(eval(code)).then((answer) => parentPort.postMessage(answer));
});`;

export function openNode(script: string): Runner {
  let worker = start(script);
  return {
    name: `Node ${process.versions.node}`,
    names: async () => answerTo(worker, asking.names),
    run: async (kind, seed, count) => answerTo<Tally>(worker, asking.run(kind, seed, count)),
    renew: async () => {
      await worker.terminate();
      worker = start(script);
    },
    close: async () => void (await worker.terminate()),
  };
}

function start(script: string): Worker {
  return new Worker(`${script}\n${listening}`, { eval: true });
}

async function answerTo<Answer>(worker: Worker, code: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
      end();
    };
    worker.once('message', (answer: Answer) => settle(() => resolve(answer)));
    worker.once('error', (error) => settle(() => reject(error)));
    worker.postMessage(code);
  });
}
