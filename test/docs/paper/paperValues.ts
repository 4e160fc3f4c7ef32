/**
 * What a policy is worth at a table without a computer: the levers that it moves, in tenths and in
 * whole numbers, so that the cards follow the catalogue. What helps a person to work in the open is
 * counted in tenths of a message heard, by the weights that the model gives both.
 */
import { domains, parameterTable, type Domain } from '../../../src/model/index.ts';
import type { LeverEffects } from '../../../src/scenario/index.ts';

export const paperTracks = [
  'message',
  'direct',
  'clay',
  'learning',
  'pull',
  'order',
  'guard',
  'ask',
] as const;
export type PaperTrack = (typeof paperTracks)[number];
export type PaperValues = Readonly<Record<PaperTrack, number>>;

export function paperValuesOf(effects: LeverEffects): PaperValues {
  const of = (lever: Exclude<keyof LeverEffects, 'guardrails'>): number => effects[lever] ?? 0;
  return {
    message: inTenths(of('signal')),
    direct: inTenths(of('directChannel')),
    clay: inTenths(of('clayWork')),
    learning: inTenths(of('stewardship') - of('discipline')),
    pull: inTenths(pullOf(effects) / weight('signalOnPractice')),
    order: inTenths(of('coercion')),
    guard: guardOf(effects),
    // Less than this asks too few people for a figure that anybody would rely on.
    ask: of('measurement') >= 0.4 ? 1 : 0,
  };
}

/** In the drive to work in the open, what a policy adds for a person it reaches. */
function pullOf({ training = 0, inducement = 0, access = 0, community = 0 }: LeverEffects): number {
  return (
    training * weight('trainingOnPractice') +
    inducement * weight('inducementOnPractice') +
    access * weight('accessOnPractice') +
    // Members compare themselves with each other, half of the time.
    (community * weight('peersOnPractice')) / 4
  );
}

function guardOf({ guardrails = {} }: LeverEffects): number {
  const relief = (domain: Domain): number => (guardrails[domain] ?? 0) / domains.length;
  const sum = domains.reduce((all, domain) => all + relief(domain), 0);
  return sum * weight('guardrailRelief') >= 0.05 ? 1 : 0;
}

function weight(parameter: keyof typeof parameterTable): number {
  return parameterTable[parameter].value;
}

/** Thousandths are cut first: 0.45 is four and a half tenths, whatever the machine makes of it. */
function inTenths(value: number): number {
  const tenths = Math.round(value * 1000) / 100;
  return Math.sign(tenths) * Math.round(Math.abs(tenths)) || 0;
}
