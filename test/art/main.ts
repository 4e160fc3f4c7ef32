/** `npm run art`: writes anew all that follows from assets/palette.json and the drawings, and their pictures. */
import { writeFileSync } from 'node:fs';
import { artFiles } from './artFiles.ts';
import { writePictures } from './pictures.ts';

for (const { file, text } of artFiles) writeFileSync(file, text);
await writePictures();
