/** The strategies that a scenario is balanced against, each one idea, played by the rules. */
import type { Game } from '../../game/index.ts';
import { draw, purposes } from '../../model/index.ts';
import type { Policy, Scenario } from '../../scenario/index.ts';
import { byFear, byTheStudy } from './replies.ts';
import type { Strategy } from './strategy.ts';
import { themeOf, type Theme } from './theme.ts';

/** A department bears a load of two; who knows that takes no more. */
const bearable = 2;
/** When the clay has been worked on for half a year, there is something that can carry a message. */
function canCarry({ quarter, scenario }: Game): boolean {
  return quarter >= Math.min(3, Math.ceil(scenario.quarters / 2));
}

/** Points that stay free until there is a message to carry: what is begun holds them for years. */
function keptForMessage(game: Game): number {
  return canCarry(game) ? 0 : Math.ceil(game.scenario.attention * 0.4);
}

const doNothing: Strategy = {
  name: 'doNothing',
  kind: 'neutral',
  wishes: () => [],
  answers: ({ answers }) => answers.slice(-1),
};

const broadcastOnly = ofThemes('broadcastOnly', ['message'], byTheStudy);
const coerce = ofThemes('coerce', ['coerce'], byFear);
const lockDown = ofThemes('lockDown', ['close'], byFear);
const guardOnly = ofThemes('guardOnly', ['guard'], byTheStudy);

/** Tools, documents and voices, all from the first day: nobody has thawed or guarded anything. */
const openEverything = ofThemes(
  'openEverything',
  ['paradigm', 'message', 'enable', 'community'],
  byTheStudy,
);

const measureThenThaw: Strategy = {
  name: 'measureThenThaw',
  kind: 'consistent',
  wishes: (game) =>
    inOrder(
      game,
      canCarry(game) ? ['message', 'clay', 'paradigm', 'measure'] : ['measure', 'clay'],
    ),
  answers: byTheStudy,
  loadMost: bearable,
  attentionKept: keptForMessage,
};

const studyMix: Strategy = {
  name: 'studyMix',
  kind: 'consistent',
  wishes: (game) =>
    inOrder(
      game,
      canCarry(game)
        ? ['message', 'clay', 'paradigm', 'community', 'enable', 'guard', 'measure']
        : ['clay', 'paradigm', 'guard', 'community'],
    ),
  answers: byTheStudy,
  loadMost: bearable,
  attentionKept: keptForMessage,
};

/** Each quarter a shuffled hand, of which it takes what it can pay, and now and then drops something. */
const random: Strategy = {
  name: 'random',
  kind: 'neutral',
  wishes: (game) => shuffled(game, game.scenario.policies, 0).slice(0, 3),
  drops: (game) => game.scenario.policies.filter((_, at) => luckOf(game, at, 1) < dropChance),
  answers: ({ answers }, game) => shuffled(game, answers, 2),
};

const dropChance = 0.1;

const named: readonly Strategy[] = [
  measureThenThaw,
  studyMix,
  broadcastOnly,
  coerce,
  lockDown,
  guardOnly,
  openEverything,
  random,
  doNothing,
];

/** The named ones, and each policy of the hand by itself, as `only:town-halls`. */
export function strategiesFor({ policies }: Scenario): readonly Strategy[] {
  return [...named, ...policies.map(only)];
}

function only(policy: Policy): Strategy {
  return {
    name: `only:${policy.id}`,
    kind: 'neutral',
    wishes: ({ scenario }) => scenario.policies.filter(({ id }) => id === policy.id),
    answers: byTheStudy,
  };
}

function ofThemes(name: string, wanted: readonly Theme[], answers: Strategy['answers']): Strategy {
  return {
    name,
    kind: 'contradicting',
    wishes: ({ scenario }) =>
      scenario.policies.filter((policy) => wanted.includes(themeOf(policy))),
    answers,
  };
}

/** Theme by theme; within one, first what stays when the leader goes, then the hand's own order. */
function inOrder({ scenario }: Game, order: readonly Theme[]): readonly Policy[] {
  return order.flatMap((theme) =>
    scenario.policies
      .filter((policy) => themeOf(policy) === theme)
      .toSorted((one, other) => Number(other.stays) - Number(one.stays)),
  );
}

function shuffled<Item>(game: Game, items: readonly Item[], stream: number): readonly Item[] {
  return items
    .map((item, at) => ({ item, lot: luckOf(game, at, stream) }))
    .toSorted((one, other) => one.lot - other.lot)
    .map(({ item }) => item);
}

const streams = 4;

function luckOf({ world, quarter }: Game, at: number, stream: number): number {
  return draw(world.circumstances.key, purposes.design, at, quarter * streams + stream);
}
