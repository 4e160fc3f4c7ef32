/** The cards of the workshop as a document, made of the scenario and the catalogue; one text for print and page. */
import type { Answer, Dilemma, Policy, Scenario } from '../../../src/scenario/index.ts';
import { locales, wordsIn, type Language } from '../../../src/words/index.ts';
import { coins } from '../paper/paperGame.ts';
import { paperTracks, paperValuesOf, type PaperTrack } from '../paper/paperValues.ts';
import { cardWords } from './cardWords.ts';

export function cardsText({ title, policies, dilemmas }: Scenario, language: Language): string {
  const words = cardWords[language];
  return `${[
    `# ${words.title}`,
    `${plain(title[language])}. ${words.lead}`,
    `## ${words.policies}`,
    '<!-- cards -->',
    ...policies.flatMap((policy) => policyCard(policy, language)),
    `## ${words.dilemmas}`,
    '<!-- cards -->',
    ...dilemmas.flatMap((dilemma) => dilemmaCard(dilemma, language)),
    `## ${words.key}`,
    words.keyLead,
    ...dilemmas.flatMap((dilemma) => keyOf(dilemma, language)),
  ].join('\n\n')}\n`;
}

function policyCard(policy: Policy, language: Language): readonly string[] {
  const { say } = wordsIn(language);
  return [
    `### ${plain(policy.name[language])}`,
    plain(say(`group.${policy.group}`)),
    plain(policy.line[language]),
    `*${plain(policy.risk[language])}*`,
    plain(pricesOf(policy, language).join(' · ')),
    `**${plain(signsOf(policy, language))}**`,
  ];
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

function dilemmaCard(
  { title, text, when, answers }: Dilemma,
  language: Language,
): readonly string[] {
  const words = cardWords[language];
  return [
    `### ${plain(title[language])}`,
    words.between(...when.quarters),
    plain(text[language]),
    listOf(
      answers.map((answer) => `${plain(answer.label[language])} (${priceOf(answer, language)})`),
    ),
  ];
}

function priceOf({ costDollars, attention }: Answer, language: Language): string {
  const words = cardWords[language];
  const parts = [
    ...(costDollars === 0 ? [] : [money(costDollars, language)]),
    ...(attention <= 0 ? [] : [words.attention(attention)]),
  ];
  return parts.length === 0 ? words.free : parts.join(' · ');
}

function keyOf({ title, source, answers }: Dilemma, language: Language): readonly string[] {
  const items = answers.map(
    (answer) =>
      `**${plain(answer.label[language])}** ${paperOf(answer, language)}${plain(answer.debrief[language])}`,
  );
  return [`### ${plain(title[language])}`, plain(source[language]), listOf(items)];
}

function paperOf({ effects, shifts }: Answer, language: Language): string {
  const words = cardWords[language];
  const trust = shifts.trust ?? 0;
  const parts = [
    ...tracksIn(effects, language),
    ...(trust >= 0.03 ? [words.trustUp] : []),
    ...(trust <= -0.02 ? [words.trustDown] : []),
  ];
  return parts.length === 0 ? '' : `\\[${parts.join(' · ')}\\] `;
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

function listOf(items: readonly string[]): string {
  return items.map((item, at) => `${at + 1}. ${item}`).join('\n');
}

/** What a scenario says, with nothing in it that Markdown would take for a sign of its own. */
function plain(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/[\\*_`<[\]]/g, String.raw`\$&`)
    .trim();
}
