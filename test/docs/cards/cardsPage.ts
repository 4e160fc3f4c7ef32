/** The cards as a page for the printer, for whoever has the project but not the game at hand. */
import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import type { Language } from '../../../src/words/index.ts';

const style = readFileSync(new URL('cards.css', import.meta.url), 'utf8');

/** @param text the cards as a document */
export function cardsPage(text: string, language: Language): string {
  const [opening, ...parts] = text.split(/^(?=## )/m);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${/^# (.*)$/m.exec(opening)?.[1]}</title>
<style>
${style}</style>
</head>
<body>
<main>
${htmlOf(opening)}${parts.map(partOf).join('')}</main>
</body>
</html>
`;
}

/** After the mark each heading begins a card. */
function partOf(part: string): string {
  const [heading, cards] = part.split('<!-- cards -->');
  if (cards === undefined) return htmlOf(part);
  const each = cards.split(/^(?=### )/m).filter((card) => card.trim() !== '');
  const articles = each.map((card) => `<article>\n${htmlOf(card)}</article>\n`);
  return `${htmlOf(heading)}<div class="cards">\n${articles.join('')}</div>\n`;
}

function htmlOf(text: string): string {
  return marked.parse(text, { async: false });
}
