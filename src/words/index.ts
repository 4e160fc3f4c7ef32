/** Every sentence that a person reads, in English and French, and what formats it. */
import { createIntl, createIntlCache } from '@formatjs/intl';
import chartEn from './chart/en.json' with { type: 'json' };
import chartFr from './chart/fr.json' with { type: 'json' };
import cliEn from './cli/en.json' with { type: 'json' };
import cliFr from './cli/fr.json' with { type: 'json' };
import faultsEn from './faults/en.json' with { type: 'json' };
import faultsFr from './faults/fr.json' with { type: 'json' };
import filesEn from './files/en.json' with { type: 'json' };
import filesFr from './files/fr.json' with { type: 'json' };
import guidesEn from './guides/en.json' with { type: 'json' };
import guidesFr from './guides/fr.json' with { type: 'json' };
import modelEn from './model/en.json' with { type: 'json' };
import modelFr from './model/fr.json' with { type: 'json' };
import modelSymbols from './model/symbols.json' with { type: 'json' };
import panelsEn from './panels/en.json' with { type: 'json' };
import panelsFr from './panels/fr.json' with { type: 'json' };
import pictureEn from './picture/en.json' with { type: 'json' };
import pictureFr from './picture/fr.json' with { type: 'json' };
import playEn from './play/en.json' with { type: 'json' };
import playFr from './play/fr.json' with { type: 'json' };
import roundEn from './round/en.json' with { type: 'json' };
import roundFr from './round/fr.json' with { type: 'json' };
import debriefEn from './debrief/en.json' with { type: 'json' };
import debriefFr from './debrief/fr.json' with { type: 'json' };
import trapsEn from './traps/en.json' with { type: 'json' };
import trapsFr from './traps/fr.json' with { type: 'json' };
import labEn from './lab/en.json' with { type: 'json' };
import labFr from './lab/fr.json' with { type: 'json' };
import manyEn from './many/en.json' with { type: 'json' };
import manyFr from './many/fr.json' with { type: 'json' };
import outlookEn from './outlook/en.json' with { type: 'json' };
import outlookFr from './outlook/fr.json' with { type: 'json' };
import reportEn from './report/en.json' with { type: 'json' };
import reportFr from './report/fr.json' with { type: 'json' };
import savesEn from './saves/en.json' with { type: 'json' };
import savesFr from './saves/fr.json' with { type: 'json' };
import presentEn from './present/en.json' with { type: 'json' };
import presentFr from './present/fr.json' with { type: 'json' };
import tutorialEn from './tutorial/en.json' with { type: 'json' };
import tutorialFr from './tutorial/fr.json' with { type: 'json' };
import whyEn from './why/en.json' with { type: 'json' };
import whyFr from './why/fr.json' with { type: 'json' };
import stageEn from './stage/en.json' with { type: 'json' };
import stageFr from './stage/fr.json' with { type: 'json' };

export { harmless } from './harmless.ts';
export { meaningOf } from './meaning.ts';
export type { Block, Guide, Heading, Span } from './guide.ts';

export type Language = 'en' | 'fr';

const english = {
  ...roundEn,
  ...debriefEn,
  ...trapsEn,
  ...manyEn,
  ...outlookEn,
  ...labEn,
  ...reportEn,
  ...savesEn,
  ...presentEn,
  ...tutorialEn,
  ...whyEn,
  ...faultsEn,
  ...chartEn,
  ...filesEn,
  ...guidesEn,
  ...pictureEn,
  ...playEn,
  ...panelsEn,
  ...stageEn,
  ...cliEn,
};
const french = {
  ...roundFr,
  ...debriefFr,
  ...trapsFr,
  ...manyFr,
  ...outlookFr,
  ...labFr,
  ...reportFr,
  ...savesFr,
  ...presentFr,
  ...tutorialFr,
  ...whyFr,
  ...faultsFr,
  ...chartFr,
  ...filesFr,
  ...guidesFr,
  ...pictureFr,
  ...playFr,
  ...panelsFr,
  ...stageFr,
  ...cliFr,
};

/** A sentence that does not exist is an error of types, not a raw key before a player. */
export type SentenceId = keyof typeof english;
export type Values = Readonly<Record<string, string | number>>;

export type Words = {
  readonly say: (id: SentenceId, values?: Values) => string;
  /** What the language of these words calls itself. */
  readonly ownName: string;
};

export const messages: Readonly<Record<Language, Readonly<Record<SentenceId, string>>>> = {
  en: english,
  fr: french,
};

/** Canadian conventions for numbers, dates and dollars. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA' };

/**
 * What every number, column, lever and rule of the model means, apart from the sentences of the game:
 * a page that does not explain the model need not load them.
 */
export type ModelWordId = keyof typeof modelEn;
export const modelWords: Readonly<Record<Language, Readonly<Record<ModelWordId, string>>>> = {
  en: modelEn,
  fr: modelFr,
};

/** The signs by which the equations call them, the same in both languages. */
export { modelSymbols };

type FlawKind = Extract<SentenceId, `fault.${string}`> extends `fault.${infer Kind}` ? Kind : never;

/** Where in its file a flaw is, beyond line and column; empty for the file as a whole. */
export function sayPath(
  { say }: Words,
  fault: { readonly path: string; readonly row?: number },
): string {
  const { path, row } = fault;
  if (row === undefined) return path;
  return path === '' ? say('place.row', { row }) : say('place.cell', { row, path });
}

/** The sentence for a flaw in a file; `nearest` is empty where no known word is close. */
export function sayFlaw({ say }: Words, flaw: Values & { readonly kind: FlawKind }): string {
  const nearest = flaw['nearest'] === '' ? 'none' : flaw['nearest'];
  const values = nearest === undefined ? flaw : { ...flaw, nearest };
  return say(`fault.${flaw.kind}`, values).replaceAll(/ +/g, ' ').trim();
}

/** The sentence of an id that comes with a game, such as an observation's; the id itself where there is none. */
export function sayKnown({ say }: Words, id: string, values?: Values): string {
  return isSentence(id) ? say(id, values) : id;
}

function isSentence(id: string): id is SentenceId {
  return id in english;
}

const cache = createIntlCache();
const made = new Map<Language, Words>();

export function wordsIn(language: Language): Words {
  const ready = made.get(language);
  if (ready !== undefined) return ready;
  const intl = createIntl({ locale: locales[language], messages: messages[language] }, cache);
  const words: Words = {
    say: (id, values) => intl.formatMessage({ id }, { ...values }),
    ownName: intl.formatDisplayName(language, { type: 'language' }) ?? language,
  };
  made.set(language, words);
  return words;
}

/** What a scenario file that is made from an org chart is called, and tells its reader. */
export function chartWords(language: Language) {
  const { say } = wordsIn(language);
  return {
    title: { en: wordsIn('en').say('chart.title'), fr: wordsIn('fr').say('chart.title') },
    comments: {
      about: say('chart.about'),
      people: say('chart.people'),
      teams: say('chart.teams'),
      persons: say('chart.persons'),
      next: say('chart.next'),
    },
  };
}
