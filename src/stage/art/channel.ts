/** The way of a channel through its strip: the same for the dry bed and for the water in it. */
import { wobble } from '../grain.ts';
import type { Paint, Size } from './art.ts';
import { round, type Spot } from './brush.ts';

export type Channel = {
  /** The middle at a share of the way down; it starts and ends in the middle of its strip. */
  readonly middle: (share: number) => Spot;
  /** Half its width there. */
  readonly half: (share: number) => number;
};

/** Room on either side for the dark edge of the water and the light lip of the bed. */
const edge = 1.7;

export function channelOf({ width, height }: Size, variant: number): Channel {
  const turns = [1.2 + Math.abs(wobble(91, variant)), 2.6 + wobble(92, variant) * 0.7];
  const lean = wobble(93, variant) * round;
  const way = (share: number): number =>
    Math.sin(turns[0] * share * round + lean) * 0.65 +
    Math.sin(turns[1] * share * round + lean * 2) * 0.35;
  const widest = width * 0.215;
  const room = Math.max(0, width / 2 - widest - edge);
  return {
    middle: (share) => {
      const ends = Math.min(1, share * 6, (1 - share) * 6);
      return { x: width / 2 + way(share) * ends * room, y: share * height };
    },
    half: (share) => widest * (0.85 + 0.15 * Math.sin(share * 23 + variant)),
  };
}

/** Its outline with more or less on either side, without a line across its ends. */
export function traceChannel(
  paint: Paint,
  channel: Channel,
  height: number,
  more: (share: number) => number,
): void {
  const steps = Math.max(6, Math.round(height / 4));
  for (let step = 0; step <= steps; step += 1) {
    const { x, y } = channel.middle(step / steps);
    const half = channel.half(step / steps) + more(step / steps);
    if (step === 0) paint.moveTo(x - half, y);
    else paint.lineTo(x - half, y);
  }
  for (let step = steps; step >= 0; step -= 1) {
    const { x, y } = channel.middle(step / steps);
    paint.lineTo(x + channel.half(step / steps) + more(step / steps), y);
  }
  paint.closePath();
}
