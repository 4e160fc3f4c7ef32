#!/usr/bin/env node
/** `clay`, where it is installed: built by `launch/bundle.mjs`, with all that it needs beside it. */
import process from 'node:process';
import { isTooOld } from './launch/oldestNode.mjs';

if (isTooOld()) process.exit(1);
await import('./main.ts');
