import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decide,
  decisionNow,
  observationsOf,
  openGame,
  overallOf,
  pastOf,
  playQuarter,
  scorecardOf,
  type DecisionAim,
  type Game,
  type Past,
} from '../../../src/game/index.ts';
import { overalls } from '../../../src/game/debrief/overall.ts';
import { looks } from '../../../src/game/debrief/observations.ts';
import { medals, scores } from '../../../src/game/debrief/scorecard.ts';
import { studyFindings } from '../../../src/scenario/scenario.ts';
import { messages, wordsIn, type SentenceId, type Values } from '../../../src/words/index.ts';
import { busyScenario } from '../occasions.ts';
import { atManagers, atTier } from '../playing.ts';
import { played, start, staying, stop, worried } from './plays.ts';

const quarters = [1, 2, 3, 4, 5, 6];
const always = (policy: string) => quarters.map((quarter) => start(quarter, policy));
const harmful = {
  legacyIncidents: 0.02,
  newIncidents: 0.02,
  materialShare: 0.3,
  scrutinyRise: 0.4,
};

/** A handful of games in which, taken together, everything is to be seen that can be. */
const games: readonly Past[] = [
  played([]),
  played(always('direct'), { sets: { sayDoGapTrust: 0.03 } }),
  played([start(1, 'shout'), start(6, 'training'), start(6, 'some-asking')]),
  played([start(1, 'steward'), start(1, 'tools'), start(1, 'training'), start(1, 'pilot')], {
    sets: harmful,
  }),
  played([start(1, 'rotate', atTier(2)), start(1, 'order'), start(1, 'blame'), start(1, 'close')], {
    sets: harmful,
  }),
  played([start(1, 'guards'), start(1, 'community')], { permeability: 0.2, sets: harmful }),
  played([start(1, 'guards'), start(1, 'community'), start(1, 'ask'), start(1, 'thaw')]),
  played([
    start(1, 'ask'),
    start(2, 'tools'),
    stop(3, 'tools'),
    start(4, 'order'),
    stop(5, 'order'),
  ]),
  played(
    ['some-signal', 'some-training', 'some-community', 'some-asking'].map((id) => start(1, id)),
  ),
  played([start(1, 'community'), stop(4, 'community')], { permeability: 0.9 }),
  played([start(1, 'pilot', { kind: 'branch', branches: [1] })]),
  played([start(1, 'thaw', atTier(1)), start(1, 'ask')]),
  played([start(2, 'replace', atManagers('1.1'))], { profiles: [worried] }),
  played([start(3, 'thaw'), start(3, 'steward')], {
    permeability: 0.15,
    seed: 'b',
    sets: { legacyIncidents: 0.1, materialShare: 0 },
  }),
  played([start(1, 'community')], {
    permeability: 0.9,
    policies: staying('community'),
    sets: { concernMean: 0.2 },
  }),
  played([start(1, 'community'), start(1, 'order')], {
    sets: { newIncidents: 0.3, materialShare: 1, scrutinyRise: 0.5 },
  }),
  played(
    [
      ...quarters.slice(2).map((quarter) => start(quarter, 'shout')),
      ...['thaw', 'ask', 'example'].map((policy) => start(1, policy)),
      ...['pilot', 'steward', 'guards'].map((policy) => start(2, policy)),
      start(2, 'community'),
    ],
    { sets: { ...harmful, loadCapacity: 6, habitRate: 0.04 } },
  ),
];
const seen = games.flatMap((past) => observationsOf(past));

describe('what is observed of a game that is over', () => {
  test('is named once, and there is enough of it', () => {
    expect(new Set(looks.map(({ id }) => id)).size).toBe(looks.length);
    expect(looks.filter(({ kind }) => kind === 'trap').length).toBeGreaterThanOrEqual(12);
    expect(looks.length).toBeGreaterThanOrEqual(36);
  });

  test('shows every finding of the study', () => {
    expect(new Set(looks.map(({ finding }) => finding))).toEqual(new Set(studyFindings));
  });

  test('has nothing in it that no game shows', () => {
    const ids = new Set(seen.map(({ id }) => id));
    expect(looks.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('comes in one order: traps, strengths, what is to be known', () => {
    const order = ['trap', 'strength', 'note'];
    for (const past of games) {
      const kinds = observationsOf(past).map(({ kind }) => order.indexOf(kind));
      expect(kinds).toEqual(kinds.toSorted((one, other) => one - other));
      expect(observationsOf(past)).toEqual(observationsOf(past));
    }
  });

  test('happened in a quarter that was played, and is about something that is there', () => {
    const astray = games.flatMap((past) => {
      const { policies, dilemmas } = past.game.scenario;
      const known = [...policies, ...dilemmas].map(({ id }) => id);
      return observationsOf(past).filter(
        ({ quarter, about }) =>
          (quarter !== null && !quarters.includes(quarter)) ||
          (about !== null && !known.includes(about)),
      );
    });
    expect(astray).toEqual([]);
  });
});

describe('its words', () => {
  const languages = ['en', 'fr'] as const;
  const ids = [
    ...looks.flatMap(({ id }) => [`traps.${id}.name`, `traps.${id}.text`]),
    ...scores.flatMap((score) => [`traps.score.${score}.name`, `traps.score.${score}.text`]),
    ...medals.map((medal) => `traps.medal.${medal}`),
    ...overalls.map((overall) => `traps.overall.${overall}`),
    ...['trap', 'strength', 'note'].map((kind) => `traps.kind.${kind}`),
  ];

  test.each(languages)('are all there in %s, and there are no others', (language) => {
    const written = Object.keys(messages[language]).filter((id) => id.startsWith('traps.'));
    expect(written.toSorted()).toEqual(ids.toSorted());
  });

  test.each(languages)('name an observation in two to eight words in %s', (language) => {
    const lengths = looks.map(
      ({ id }) => said(language, `traps.${id}.name`).split(/[\s’]+/).length,
    );
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
  });

  test.each(languages)('have a figure for every place, and cite the finding, in %s', (language) => {
    const flawed = seen
      .map(({ id, finding, evidence }) => ({
        finding,
        text: said(language, `traps.${id}.text`, evidence),
      }))
      .filter(
        ({ text, finding }) => /[{}]|NaN|∞|undefined/.test(text) || !text.includes(`(${finding})`),
      );
    expect(flawed).toEqual([]);
  });

  test.each(languages)('leave no figure out that they were given, in %s', (language) => {
    const written = new Map(Object.entries<string>(messages[language]));
    const unsaid = seen.flatMap(({ id, evidence }) =>
      Object.keys(evidence)
        .filter((name) => !new RegExp(`\\{${name}[,}]`).test(written.get(`traps.${id}.text`) ?? ''))
        .map((name) => `${id} ${name}`),
    );
    expect(new Set(unsaid)).toEqual(new Set());
  });
});

function said(language: 'en' | 'fr', id: string, values: Values = {}): string {
  const known = Object.keys(messages[language]).find((it): it is SentenceId => it === id);
  if (known === undefined) throw new Error(`${id} has no words`);
  return wordsIn(language).say(known, values);
}

type Wish = { readonly which: number; readonly kind: 'start' | 'stop'; readonly aim: DecisionAim };

const aims: readonly DecisionAim[] = [
  { kind: 'department' },
  { kind: 'branch', branches: [1] },
  { kind: 'tier', tiers: [2] },
  { kind: 'managers', seats: ['1.1', '2'] },
];
const wishes = fc.array(
  fc.record({
    which: fc.nat(20),
    kind: fc.constantFrom('start', 'start', 'stop'),
    aim: fc.constantFrom(...aims),
  }),
  { maxLength: 6 },
);

function granted(game: Game, { which, kind, aim }: Wish): Game {
  const { policies } = game.scenario;
  return decide(game, decisionNow(game, kind, policies[which % policies.length].id, aim));
}

test('whatever was decided, the debrief has an answer in finite numbers', () => {
  fc.assert(
    fc.property(fc.array(wishes, { maxLength: 4 }), fc.nat(1000), (byQuarter, seed) => {
      let game = openGame(busyScenario, String(seed));
      while (game.phase !== 'ended') {
        const wished = byQuarter[game.quarter - 1] ?? [];
        game = playQuarter(wished.reduce<Game>(granted, game), 'quarters');
      }
      const past = pastOf(game);
      const figures = [
        ...observationsOf(past).flatMap(({ evidence }) => Object.values(evidence)),
        ...scorecardOf(past).flatMap(({ value, untouched }) => [value, untouched]),
      ];
      expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([]);
      expect(overalls).toContain(overallOf(past));
    }),
    { numRuns: 40 },
  );
});
