/** `npm start`: serves the page from its sources on this machine only, and opens a browser. */
import process from 'node:process';
import { createServer } from 'vite';
import { openBrowser } from './openBrowser.mjs';
import { root } from './root.mjs';

const preferredPort = Number(process.env['PORT'] ?? 5173);

// A taken port is no error: Vite goes on to the next one and reports which it got.
const server = await createServer({
  root,
  clearScreen: false,
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: preferredPort, strictPort: false, open: false },
});
await server.listen();

const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${preferredPort}/`;
process.stdout.write(`\nClay Layer is at  ${address}\nPress Ctrl-C to stop.\n\n`);
openBrowser(address);

// Ctrl-C is how it is meant to be stopped, so it is no error. Vite sees to the other signals.
process.once('SIGINT', () => process.exit(0));
