/** Every engine that the model is tried in: three makers of engines, and each of their homes. */
import { chromiumEngine, firefoxEngine } from './browsers.ts';
import type { Engine } from './engine.ts';
import { node } from './node.ts';
import { javaScriptCore, spiderMonkey } from './shells.ts';

export const engines: readonly Engine[] = [
  node,
  chromiumEngine,
  firefoxEngine,
  spiderMonkey,
  javaScriptCore,
];
