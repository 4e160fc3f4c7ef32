/**
 * The policies and dilemmas of the default scenario as a page to print and cut, from the files that
 * the game itself reads, so that no card can say anything else than the game.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer, Dilemma, Policy, Scenario } from '../../../src/scenario/index.ts';
import { locales, wordsIn, type Language } from '../../../src/words/index.ts';
import { coins } from '../paper/paperGame.ts';
import { paperTracks, paperValuesOf, type PaperTrack } from '../paper/paperValues.ts';
import { cardWords } from './cardWords.ts';
import { defaultScenario } from './defaultScenario.ts';

export type CardsFile = { readonly name: string; readonly file: string; readonly text: string };

const style = readFileSync(new URL('cards.css', import.meta.url), 'utf8');

export const cardsFiles: readonly CardsFile[] = (['en', 'fr'] as const).map((language) => {
  const name = language === 'en' ? 'cards.html' : 'cards.fr.html';
  return {
    name,
    file: fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url)),
    text: cardsPage(defaultScenario(), language),
  };
});

function cardsPage({ title, policies, dilemmas }: Scenario, language: Language): string {
  const words = cardWords[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}</title>
<style>
${style}</style>
</head>
<body>
<header>
<h1>${words.title}</h1>
<p>${escaped(title[language])}. ${words.lead}</p>
</header>
<main>
<h2>${words.policies}</h2>
<div class="cards">
${policies.map((policy) => policyCard(policy, language)).join('\n')}
</div>
<h2>${words.dilemmas}</h2>
<div class="cards">
${dilemmas.map((dilemma) => dilemmaCard(dilemma, language)).join('\n')}
</div>
<h2 class="key">${words.key}</h2>
<p>${words.keyLead}</p>
${dilemmas.map((dilemma) => keyOf(dilemma, language)).join('\n')}
</main>
</body>
</html>
`;
}

function policyCard(policy: Policy, language: Language): string {
  const { say } = wordsIn(language);
  return `<article>
<p class="group">${escaped(say(`group.${policy.group}`))}</p>
<h3>${escaped(policy.name[language])}</h3>
<p>${escaped(policy.line[language])}</p>
<p class="risk">${escaped(policy.risk[language])}</p>
<p class="price">${escaped(pricesOf(policy, language).join(' · '))}</p>
<p class="signs">${escaped(signsOf(policy, language))}</p>
</article>`;
}

function pricesOf(policy: Policy, language: Language): readonly string[] {
  const { costDollars, upkeepDollars, attention, lastsQuarters, coolDownQuarters } = policy;
  const words = cardWords[language];
  return [
    `${money(costDollars, language)} ${words.first}`,
    ...(upkeepDollars === 0 ? [] : [`${money(upkeepDollars, language)} ${words.later}`]),
    words.attention(attention),
    lastsQuarters === null ? words.stands : words.lasts(lastsQuarters),
    ...(coolDownQuarters === 0 ? [] : [words.rests(coolDownQuarters)]),
    ...(policy.fromQuarter === 1 ? [] : [words.from(policy.fromQuarter)]),
    ...(policy.stays ? [words.stays] : []),
  ];
}

function signsOf({ effects, restructure }: Policy, language: Language): string {
  const words = cardWords[language];
  const signs = tracksIn(effects, language);
  if (restructure === 'rotate') return words.rotates;
  return signs.length === 0 ? words.nothing : signs.join(' · ');
}

function tracksIn(effects: Policy['effects'], language: Language): readonly string[] {
  const values = paperValuesOf(effects);
  return paperTracks
    .filter((track) => values[track] !== 0)
    .map((track) => signOf(track, values[track], language));
}

function signOf(track: PaperTrack, value: number, language: Language): string {
  const name = cardWords[language].tracks[track];
  if (track === 'ask' || track === 'guard') return name;
  return `${name} ${value > 0 ? '+' : '−'}${Math.abs(value)}`;
}

function dilemmaCard({ title, text, when, answers }: Dilemma, language: Language): string {
  const words = cardWords[language];
  const items = answers.map(
    (answer) =>
      `<li>${escaped(answer.label[language])} <small>${priceOf(answer, language)}</small></li>`,
  );
  return `<article class="dilemma">
<p class="group">${words.between(...when.quarters)}</p>
<h3>${escaped(title[language])}</h3>
<p>${escaped(text[language])}</p>
<ol type="A">
${items.join('\n')}
</ol>
</article>`;
}

function priceOf({ costDollars, attention }: Answer, language: Language): string {
  const words = cardWords[language];
  const parts = [
    ...(costDollars === 0 ? [] : [money(costDollars, language)]),
    ...(attention <= 0 ? [] : [words.attention(attention)]),
  ];
  return parts.length === 0 ? words.free : parts.join(' · ');
}

function keyOf({ title, source, answers }: Dilemma, language: Language): string {
  const items = answers.map(
    (answer) =>
      `<li><strong>${escaped(answer.label[language])}</strong> ${paperOf(answer, language)}${escaped(answer.debrief[language])}</li>`,
  );
  return `<section>
<h3>${escaped(title[language])}</h3>
<p class="source">${escaped(source[language])}</p>
<ol type="A">
${items.join('\n')}
</ol>
</section>`;
}

function paperOf({ effects, shifts }: Answer, language: Language): string {
  const words = cardWords[language];
  const trust = shifts.trust ?? 0;
  const parts = [
    ...tracksIn(effects, language),
    ...(trust >= 0.03 ? [words.trustUp] : []),
    ...(trust <= -0.02 ? [words.trustDown] : []),
  ];
  return parts.length === 0 ? '' : `[${parts.join(' · ')}] `;
}

function money(dollars: number, language: Language): string {
  const sum = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'CAD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(dollars);
  return `${sum} (${cardWords[language].coins(coins(Math.abs(dollars)))})`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
