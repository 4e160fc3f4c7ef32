/**
 * What is heard of a week: derived by comparing two states, as the picture is, and stored nowhere.
 * Nothing is told by sound alone: every cue has its counterpart in the picture, in words or both.
 */
import { weeksPerQuarter } from '../../game/index.ts';
import { columnsOf, type Ground } from '../../live/index.ts';
import type { World } from '../../model/index.ts';
import { grain } from '../grain.ts';
import { happeningsOf, someOf } from '../happenings.ts';

export type Cue = {
  /** When in the week, from 0 to 1. */
  readonly share: number;
  /** Where across the picture, from -1 (left) to 1. */
  readonly side: number;
} & (
  | {
      /** The message has come to a tier, from 0 (the highest) to 1. */
      readonly kind: 'drop';
      readonly depth: number;
    }
  /** A voice that is heard, one that is held, a material incident, the end of a quarter. */
  | { readonly kind: 'bubble' | 'thud' | 'rumble' | 'chord' }
);

/** A tier in which this much of a message arrives on average has been reached. */
const reached = 0.05;
/** More than these in a week are a noise, and tell no more. */
const bubblesMost = 3;
const thudsMost = 2;

/**
 * Of two states of the same game. Of weeks that are lived at once, only the end of their quarter is heard.
 * @returns in the order in which they are heard; nothing where `after` does not follow `before`
 */
export function cuesBetween(before: Ground, after: Ground): readonly Cue[] {
  const { week } = after.world;
  const weeks = week - before.world.week;
  if (weeks < 1 || weeks > weeksPerQuarter) return [];
  const cues = weeks === 1 ? weekCues(before.world, after.world) : [];
  const quarterEnds = week % weeksPerQuarter === 0;
  const chord: readonly Cue[] = quarterEnds ? [{ kind: 'chord', share: 0.5, side: 0 }] : [];
  return [...cues, ...chord].sort((one, other) => one.share - other.share);
}

/** How loudly the message is heard, from 0 to 1: the top and every tier count alike, as high as each other. */
export function loudnessOf({ top, world }: Ground): number {
  const { tiers } = world.department;
  let sum = top;
  for (let tier = 1; tier <= tiers; tier += 1) sum += meanSignal(world, tier);
  return Math.min(1, sum / (tiers + 1));
}

function weekCues(before: World, after: World): readonly Cue[] {
  const { voices, tremors } = happeningsOf(after);
  const struck = tremors.find(({ material }) => material);
  const rumble: readonly Cue[] =
    struck === undefined ? [] : [{ kind: 'rumble', share: 0, side: sideOf(after, struck.row) }];
  const heard = voices.filter((voice) => voice.heard);
  const held = voices.filter((voice) => !voice.heard);
  // Texture without luck: where in the week a voice is heard is a matter of looks, not of the model.
  const cueOf = (kind: 'bubble' | 'thud', row: number): Cue => ({
    kind,
    share: 0.1 + 0.8 * grain(after.week, row),
    side: sideOf(after, row),
  });
  return [
    ...rumble,
    ...dropsOf(before, after),
    ...someOf(heard, bubblesMost).map(({ row }) => cueOf('bubble', row)),
    ...someOf(held, thudsMost).map(({ row }) => cueOf('thud', row)),
  ];
}

/** Tiers that the message reaches this week; none where a reorganisation has made others of them. */
function dropsOf(before: World, after: World): readonly Cue[] {
  const { tiers } = after.department;
  if (tiers !== before.department.tiers) return [];
  const cues: Cue[] = [];
  for (let tier = 1; tier <= tiers; tier += 1) {
    if (meanSignal(before, tier) >= reached || meanSignal(after, tier) < reached) continue;
    const depth = tiers === 1 ? 0 : (tier - 1) / (tiers - 1);
    cues.push({ kind: 'drop', share: 0.2 + 0.6 * depth, side: 0, depth });
  }
  return cues;
}

function meanSignal({ people, department }: World, tier: number): number {
  const { tierStart } = department;
  let sum = 0;
  for (let row = tierStart[tier - 1]; row < tierStart[tier]; row += 1) sum += people.signal[row];
  return sum / (tierStart[tier] - tierStart[tier - 1]);
}

function sideOf({ department }: World, row: number): number {
  const { from, to } = columnsOf(department);
  return from[row] + to[row] - 1;
}
