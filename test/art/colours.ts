/** What a picture may be painted with: the colours of one theme. */
import type palette from '../../assets/palette.json';

export type Colours = (typeof palette)['dark'];
