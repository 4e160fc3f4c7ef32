/** A web server that was told how the site is to be served, in a folder of its host, and can go away and come back. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { freePort } from '../../src/cli/launch/freePort.mjs';
import { headersOf } from '../../src/cli/launch/site/headers.mjs';

export type SiteServer = {
  readonly address: string;
  /** What was asked of it: `GET /folder/file 200`. */
  readonly asked: () => readonly string[];
  readonly stop: () => Promise<void>;
  /** Comes back under the same address, with what is in this folder. */
  readonly serve: (folder: string) => Promise<void>;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Of the host, which is not of the site, and asks for nothing more. */
const hostsPage = '<!doctype html><link rel="icon" href="data:,"><title>A host</title>';

/** @param below the folder of the host, with a slash at either end */
export async function openSiteServer(folder: string, below: string): Promise<SiteServer> {
  const port = await freePort();
  const asked: string[] = [];
  let server = await listen(folder);

  async function listen(served: string): Promise<Server> {
    const made = createServer((request, response) => answer(request, response, served));
    await new Promise<void>((resolve) => {
      made.listen(port, '127.0.0.1', resolve);
    });
    return made;
  }

  function answer({ method, url = '' }: IncomingMessage, response: ServerResponse, served: string) {
    const [place] = url.split('?', 1);
    const file = place.startsWith(below) ? place.slice(below.length) : null;
    const bytes = method === 'GET' && file !== null ? bytesOf(path.join(served, file)) : null;
    if (file !== null) {
      for (const [name, value] of headersOf(file)) response.setHeader(name, value);
    }
    response.statusCode = bytes === null && place !== '/' ? 404 : 200;
    response.setHeader('Content-Type', typeOf(file ?? ''));
    response.end(bytes ?? hostsPage);
    asked.push(`${method} ${place} ${response.statusCode}`);
  }

  const stop = async (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    address: `http://127.0.0.1:${port}${below}`,
    asked: () => asked,
    stop,
    serve: async (another) => {
      await stop();
      server = await listen(another);
    },
  };
}

function typeOf(file: string): string {
  return types[path.extname(file)] ?? types['.html'];
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(statSync(file).isDirectory() ? path.join(file, 'index.html') : file);
  } catch {
    return null;
  }
}
