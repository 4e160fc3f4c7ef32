/** Dilemmas, events and orders for the tiny scenario, and one scenario in which all of it happens. */
import type {
  Answer,
  Consequence,
  Dilemma,
  Policy,
  Scenario,
  ScenarioEvent,
  Text,
  When,
} from '../../src/scenario/index.ts';
import { policyWith, scenarioWith } from './tinyScenario.ts';

const text = (words: string): Text => ({ en: words, fr: words });

export const whenever: When = {
  quarters: [1, 4],
  chance: 1,
  conditions: [],
  running: [],
  notRunning: [],
};

const nothing: Consequence = {
  costDollars: 0,
  budgetDollars: 0,
  attention: 0,
  effects: {},
  rampWeeks: 1,
  lastsQuarters: null,
  shifts: {},
  where: { branch: null, tier: null },
};

export function eventWith(id: string, changes: Partial<ScenarioEvent> = {}): ScenarioEvent {
  return { id, title: text(id), text: text(id), when: whenever, ...nothing, ...changes };
}

export function answerWith(id: string, changes: Partial<Answer> = {}): Answer {
  return { id, label: text(id), debrief: text(id), ...nothing, ...changes };
}

export function dilemmaWith(id: string, changes: Partial<Dilemma> = {}): Dilemma {
  return {
    id,
    title: text(id),
    text: text(id),
    source: text(id),
    when: whenever,
    answers: [answerWith('yes'), answerWith('no')],
    ...changes,
  };
}

/** An order about tiers or managers. */
export function orderWith(
  id: string,
  restructure: NonNullable<Policy['restructure']>,
  changes: Partial<Policy> = {},
): Policy {
  return policyWith(id, {
    group: 'restructure',
    upkeepDollars: 0,
    attention: 1,
    rampWeeks: 1,
    lastsQuarters: 1,
    aims: restructure === 'replace' ? ['managers'] : ['tier'],
    restructure,
    ...changes,
  });
}

/** Every kind of decision and of happening, with enough to pay for many of them. */
export const busyScenario: Scenario = scenarioWith({
  budgetDollars: 1000,
  attention: 12,
  constraints: {
    ...scenarioWith().constraints,
    costDollars: { privacy: 100, security: 0, languages: 20, legislation: 0 },
  },
  policies: [
    ...scenarioWith().policies,
    policyWith('mentors', {
      aims: ['branch', 'tier', 'managers'],
      effects: { clayWork: 0.6 },
      rampWeeks: 20,
      stays: true,
    }),
    policyWith('circles', { aims: ['department', 'branch'], effects: { community: 0.5 } }),
    policyWith('late', { fromQuarter: 2, coolDownQuarters: 1, effects: { stewardship: 0.5 } }),
    orderWith('delayer', 'removeTier'),
    orderWith('widen', 'widenSpans'),
    orderWith('rotate', 'rotate'),
    orderWith('replace', 'replace'),
  ],
  dilemmas: [
    dilemmaWith('leak', {
      when: { ...whenever, chance: 0.6 },
      answers: [
        answerWith('publish', { costDollars: 300, shifts: { trust: 0.2 } }),
        answerWith('refuse', { effects: { coercion: 0.3, stewardship: 0.2 }, lastsQuarters: 2 }),
      ],
    }),
    dilemmaWith('grant', {
      when: { ...whenever, quarters: [2, 4] },
      answers: [
        answerWith('take', { costDollars: -200, attention: 2, lastsQuarters: 1 }),
        answerWith('share', { budgetDollars: 50, where: { branch: 2, tier: null } }),
        answerWith('decline'),
      ],
    }),
  ],
  events: [
    eventWith('storm', {
      when: { ...whenever, chance: 0.3 },
      effects: { training: 0.4 },
      where: { branch: 1, tier: 3 },
      shifts: { trust: -0.3, fatigue: 0.2 },
      rampWeeks: 5,
    }),
    eventWith('cut', {
      when: {
        ...whenever,
        conditions: [{ measure: 'trust', branch: 2, above: null, below: 0.9 }],
        running: ['coaching'],
      },
      budgetDollars: -100,
    }),
  ],
});
