/** The dilemmas and events of a scenario: its own, and those of the catalogue that can come in it. */
import type { Flaw } from '../faults.ts';
import type { Catalogue } from '../parseCatalogue.ts';
import type { Reading } from '../reading.ts';
import type { Dilemma, ScenarioEvent, When } from '../scenario.ts';
import type { WrittenScenario } from '../schema/scenario.ts';
import { takeChosen, type Taken } from './chosen.ts';
import { readDilemma, readEvent } from './occasion.ts';
import type { Part } from '../../model/index.ts';
import { pricedDilemma, pricedEvent } from './prices.ts';
import type { Setting } from './setting.ts';
import { firstRunning } from './when.ts';

export type Deck = {
  readonly dilemmas: readonly Dilemma[];
  readonly events: readonly ScenarioEvent[];
};

export function readDeck(
  reading: Reading,
  written: WrittenScenario,
  catalogue: Catalogue,
  setting: Setting,
): Deck {
  const newDilemmas = (written.newDilemmas ?? []).map((dilemma, at) =>
    readDilemma(reading, ['newDilemmas', at], dilemma, setting),
  );
  const newEvents = (written.newEvents ?? []).map((event, at) =>
    readEvent(reading, ['newEvents', at], event, setting),
  );
  const { prices = 1 } = written;
  const sharedDilemmas = catalogue.dilemmas.map((dilemma) => pricedDilemma(dilemma, prices));
  const sharedEvents = catalogue.events.map((event) => pricedEvent(event, prices));
  const dilemmas = takeChosen(reading, written.dilemmas, {
    key: 'dilemmas',
    ownKey: 'newDilemmas',
    catalogue: sharedDilemmas,
    own: newDilemmas,
    otherwise: [...sharedDilemmas, ...newDilemmas],
    unknown: (dilemma, nearest) => ({ kind: 'unknownDilemma', dilemma, nearest }),
  });
  const events = takeChosen(reading, written.events, {
    key: 'events',
    ownKey: 'newEvents',
    catalogue: sharedEvents,
    own: newEvents,
    otherwise: newEvents,
    unknown: (event, nearest) => ({ kind: 'unknownEvent', event, nearest }),
  });
  const never = (item: Dilemma | ScenarioEvent): Flaw | null =>
    newDilemmas.some((own) => own === item) || newEvents.some((own) => own === item)
      ? null
      : whyNever(item, setting);
  return {
    dilemmas: withoutImpossible(reading, 'dilemmas', dilemmas, never),
    events: withoutImpossible(reading, 'events', events, never),
  };
}

/** What the file names must be able to come; what comes with the catalogue and cannot is left out. */
function withoutImpossible<Item extends Dilemma | ScenarioEvent>(
  reading: Reading,
  key: string,
  taken: readonly Taken<Item>[],
  never: (item: Dilemma | ScenarioEvent) => Flaw | null,
): readonly Item[] {
  return taken.flatMap(({ item, at }) => {
    const flaw = never(item);
    if (flaw === null) return [item];
    if (at !== null) reading.fault([key, at], flaw);
    return [];
  });
}

/** Those of a scenario itself were judged where they stand, line by line. */
function whyNever(item: Dilemma | ScenarioEvent, setting: Setting): Flaw | null {
  const { id, when } = item;
  const { quarters, hand, branches, tiers } = setting;
  if (when.quarters[0] > quarters) {
    return { kind: 'neverComes', id, why: 'quarter', found: when.quarters[0], most: quarters };
  }
  const policy = when.running.find((each) => hand !== null && !hand.has(each));
  if (policy !== undefined) {
    return { kind: 'neverComes', id, why: 'policy', found: policy, most: 0 };
  }
  const late = when.running.find((each) => (firstRunning(each, setting) ?? 0) > when.quarters[1]);
  if (late !== undefined) {
    return { kind: 'neverComes', id, why: 'late', found: late, most: when.quarters[1] };
  }
  const parts = partsOf(item, when);
  const branch = Math.max(...parts.map((part) => part.branch ?? 0));
  if (branches !== null && branch > branches) {
    return { kind: 'neverComes', id, why: 'branch', found: branch, most: branches };
  }
  const tier = Math.max(...parts.map((part) => part.tier ?? 0));
  return tiers !== null && tier > tiers
    ? { kind: 'neverComes', id, why: 'tier', found: tier, most: tiers }
    : null;
}

function partsOf(item: Dilemma | ScenarioEvent, { conditions }: When): readonly Part[] {
  const asked = conditions.map(({ branch }) => ({ branch, tier: null }));
  const hit = 'answers' in item ? item.answers.map(({ where }) => where) : [item.where];
  return [...asked, ...hit];
}
