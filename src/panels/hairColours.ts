import type { Face } from '../scenario/index.ts';

export const hairColours: Readonly<Record<Face['hairColour'], string>> = {
  black: '#241b18',
  brown: '#5a3a25',
  red: '#a14a23',
  blond: '#cfa75a',
  grey: '#8d8a88',
  white: '#e2dfda',
};
