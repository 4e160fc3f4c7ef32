/** What the printed cards say beside the words of the scenario. */
import type { Language } from '../../../src/words/index.ts';
import type { PaperTrack } from '../paper/paperValues.ts';

export type CardWords = {
  readonly title: string;
  readonly lead: string;
  readonly policies: string;
  readonly dilemmas: string;
  readonly key: string;
  readonly keyLead: string;
  readonly first: string;
  readonly later: string;
  readonly attention: (points: number) => string;
  readonly from: (quarter: number) => string;
  readonly lasts: (quarters: number) => string;
  readonly rests: (quarters: number) => string;
  readonly stands: string;
  readonly stays: string;
  readonly rotates: string;
  readonly nothing: string;
  readonly coins: (coins: number) => string;
  readonly free: string;
  readonly between: (from: number, to: number) => string;
  readonly trustUp: string;
  readonly trustDown: string;
  readonly tracks: Readonly<Record<PaperTrack, string>>;
};

const english: CardWords = {
  title: 'Cards for Clay Layer',
  lead: 'Print on letter paper, one side, and cut along the lines. Made from the scenario and the catalogue of the game; the row of signs at the foot of a policy is for the game on paper. A coin is ten thousand dollars.',
  policies: 'Policies',
  dilemmas: 'Dilemmas',
  key: 'What came of each answer',
  keyLead:
    'For the facilitator alone. On paper an answer adds what stands in brackets for four quarters, trust at once. Where nothing stands there, it is too small for tenths: no dilemma decides a game.',
  first: 'first',
  later: 'then, each quarter',
  attention: (points) => `${points} ${points === 1 ? 'point' : 'points'} of attention`,
  from: (quarter) => `from quarter ${quarter}`,
  lasts: (quarters) => `lasts ${quarters === 1 ? 'one quarter' : `${quarters} quarters`}`,
  rests: (quarters) => `then rests ${quarters === 1 ? 'one quarter' : `${quarters} quarters`}`,
  stands: 'stands until you stop it',
  stays: 'goes on without you',
  rotates: 'each gauge goes back to its start',
  nothing: 'no sign: see the page on the paper game',
  coins: (coins) => `${coins} ${coins === 1 ? 'coin' : 'coins'}`,
  free: 'no cost',
  between: (from, to) => `Quarters ${from} to ${to}`,
  trustUp: 'trust +½',
  trustDown: 'trust −½',
  tracks: {
    message: 'Message',
    direct: 'Direct',
    clay: 'Clay',
    learning: 'Learning',
    pull: 'Pull',
    order: 'Order',
    guard: 'Guard',
    ask: 'Survey',
  },
};

const french: CardWords = {
  title: 'Cartes de La couche d’argile',
  lead: 'À imprimer sur papier lettre, au recto seulement, et à découper le long des lignes. Les cartes sont tirées du scénario et du catalogue du jeu ; la ligne de repères au bas d’une politique sert au jeu sur papier. Un jeton vaut dix mille dollars.',
  policies: 'Politiques',
  dilemmas: 'Dilemmes',
  key: 'Ce qu’a donné chaque réponse',
  keyLead:
    'Pour l’animation seulement. Sur papier, une réponse ajoute pendant quatre trimestres ce qui est entre crochets, et la confiance tout de suite. Là où il n’y a rien, l’effet est trop petit pour compter en dixièmes : aucun dilemme ne décide d’une partie.',
  first: 'au départ',
  later: 'puis, par trimestre',
  attention: (points) => `${points} ${points > 1 ? 'points' : 'point'} d’attention`,
  from: (quarter) => `dès le trimestre ${quarter}`,
  lasts: (quarters) => `dure ${quarters === 1 ? 'un trimestre' : `${quarters} trimestres`}`,
  rests: (quarters) =>
    `puis pause ${quarters === 1 ? 'd’un trimestre' : `de ${quarters} trimestres`}`,
  stands: 'tient jusqu’à ce que vous y mettiez fin',
  stays: 'continue sans vous',
  rotates: 'chaque jauge revient à son départ',
  nothing: 'aucun repère : voir la page du jeu sur papier',
  coins: (coins) => `${coins} ${coins > 1 ? 'jetons' : 'jeton'}`,
  free: 'sans frais',
  between: (from, to) => `Trimestres ${from} à ${to}`,
  trustUp: 'confiance +½',
  trustDown: 'confiance −½',
  tracks: {
    message: 'Message',
    direct: 'De vive voix',
    clay: 'Argile',
    learning: 'Apprentissage',
    pull: 'Élan',
    order: 'Contrainte',
    guard: 'Protection',
    ask: 'Sondage',
  },
};

export const cardWords: Readonly<Record<Language, CardWords>> = { en: english, fr: french };
