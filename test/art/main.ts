/** `npm run art`: writes anew all that follows from assets/palette.json. */
import { writeFileSync } from 'node:fs';
import { artFiles } from './artFiles.ts';

for (const { file, text } of artFiles) writeFileSync(file, text);
