/** The files that the cards are written into: as a document, and as a page for the printer. */
import { fileURLToPath } from 'node:url';
import { cardsPage } from './cardsPage.ts';
import { cardsText } from './cardsText.ts';
import { defaultScenario } from './defaultScenario.ts';

type CardsFile = { readonly name: string; readonly file: string; readonly text: string };

export const cardsFiles: readonly CardsFile[] = (['en', 'fr'] as const).flatMap((language) => {
  const text = cardsText(defaultScenario(), language);
  const ending = language === 'en' ? '' : '.fr';
  return [
    fileNamed(`cards${ending}.md`, text),
    fileNamed(`cards${ending}.html`, cardsPage(text, language)),
  ];
});

function fileNamed(name: string, text: string): CardsFile {
  return { name, text, file: fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url)) };
}
