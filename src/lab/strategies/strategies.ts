/** The strategies that a scenario is balanced against, each one idea, played by the rules. */
import type { Game } from '../../game/index.ts';
import { draw, purposes } from '../../model/index.ts';
import type { Policy, Scenario } from '../../scenario/index.ts';
import { byFear, byTheStudy } from './replies.ts';
import { runningPolicies, type Strategy } from './strategy.ts';
import { strengthOf, themeOf, type Theme } from './theme.ts';

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

/** Tools, documents and voices, all from the first day, with words to match: nothing thawed, nothing guarded. */
const openEverything = ofThemes('openEverything', ['paradigm', 'message'], byTheStudy);

const measureThenThaw: Strategy = {
  name: 'measureThenThaw',
  kind: 'consistent',
  wishes: (game) =>
    inOrder(
      game,
      canCarry(game)
        ? ['message', 'clay', 'example', 'paradigm', 'enable', 'community', 'measure']
        : ['measure', 'clay'],
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
        ? ['message', 'example', 'clay', 'paradigm', 'enable', 'community', 'guard', 'measure']
        : ['clay', 'example', 'guard'],
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

/** @throws RangeError for a strategy that the scenario does not have */
export function strategyNamed(scenario: Scenario, name: string): Strategy {
  const strategy = strategiesFor(scenario).find((each) => each.name === name);
  if (strategy === undefined) throw new RangeError(`there is no strategy ${name}`);
  return strategy;
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

/**
 * Theme by theme, within one the strongest first. A lever goes no further than to its end, so
 * whoever has enough of a theme leaves the rest alone.
 */
function inOrder(game: Game, order: readonly Theme[]): readonly Policy[] {
  const running = runningPolicies(game);
  return order.flatMap((theme) => {
    let strength = strengthOf(running, theme);
    return game.scenario.policies
      .filter((policy) => themeOf(policy) === theme && !running.includes(policy))
      .toSorted((one, other) => strengthOf([other], theme) - strengthOf([one], theme))
      .filter((policy) => {
        const isWanted = strength < enough;
        if (isWanted) strength += strengthOf([policy], theme);
        return isWanted;
      });
  });
}

const enough = 0.8;

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
