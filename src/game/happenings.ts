/** What comes at the start of a quarter: events that fall due, and at most one dilemma. */
import { draw, purposes } from '../model/index.ts';
import type { When } from '../scenario/index.ts';
import { holds, type Measurable } from './measureNow.ts';
import type { Happening, Situation } from './situation.ts';
import { runsIn, stintsOf } from './stints.ts';

/** Each event and each dilemma comes once; of the dilemmas that are due, the first of the list. */
export function happeningsOf(
  situation: Situation & Measurable,
  quarter: number,
): readonly Happening[] {
  const { scenario, happened } = situation;
  const isDue = dueIn(situation, quarter);
  const events = scenario.events.filter(
    (event) => !happened.some((past) => past.kind === 'event' && past.event === event),
  );
  const dilemma = scenario.dilemmas.find(
    (each) =>
      !happened.some((past) => past.kind === 'dilemma' && past.dilemma === each) && isDue(each),
  );
  return [
    ...events.filter(isDue).map((event): Happening => ({ kind: 'event', quarter, event })),
    ...(dilemma === undefined
      ? []
      : [{ kind: 'dilemma', quarter, dilemma, answer: null } as const]),
  ];
}

type Occasion = { readonly id: string; readonly when: When };

function dueIn(situation: Situation & Measurable, quarter: number): (it: Occasion) => boolean {
  const { scenario, journal, world } = situation;
  // What ran in the quarter that is over; nothing of the new one has been decided.
  const running = new Set(
    stintsOf(scenario, journal)
      .filter((stint) => runsIn(stint, quarter - 1))
      .map(({ policy }) => policy),
  );
  return ({ id, when }) => {
    const [first, last] = when.quarters;
    return (
      first <= quarter &&
      quarter <= last &&
      when.running.every((policy) => running.has(policy)) &&
      !when.notRunning.some((policy) => running.has(policy)) &&
      when.conditions.every((condition) => holds(situation, condition)) &&
      draw(world.circumstances.key, purposes.occasion, hashOf(id), world.week) < when.chance
    );
  };
}

/** FNV-1a over the characters (Fowler, Noll & Vo), in the range of a uid. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return hash & 0x7fffffff;
}
