/** What is shown of the game where somebody sends a link to it: the title picture, and its name in both languages. */
import { wordsIn, type Language } from '../../src/words/index.ts';
import type { Colours } from './colours.ts';
import { element } from './pen.ts';
import { heightOf, titlePicture } from './titlePicture.ts';

/** In pixels it is half as large again, as those who show it ask. */
export const cardSize = { width: 800, height: 420 } as const;

const heights = { sky: 174, tiers: [56, 72, 52], floor: 66 } as const;

export function card(colours: Colours): string {
  const { width, height } = cardSize;
  if (heightOf(heights) !== height) throw new Error('the parts of the card do not fill it');
  return [
    titlePicture(width, heights, colours),
    name('en', 0.22, colours),
    name('fr', 0.78, colours),
  ].join('\n');
}

/** Neither language is larger than the other. */
function name(language: Language, share: number, colours: Colours): string {
  const title = wordsIn(language).say('panels.title');
  const look = {
    x: cardSize.width * share,
    y: 76,
    font_family: "'Fraunces Variable', Georgia, serif",
    font_size: 36,
    font_weight: 600,
    text_anchor: 'middle',
    fill: colours.text,
    lang: language,
  };
  return element('text', look, title);
}
