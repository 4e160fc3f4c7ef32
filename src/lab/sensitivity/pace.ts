/**
 * The pace of the department that hears a message and nothing else, beside what is known of the open
 * tools of the Canadian public service: registered users of GCpedia (1 and 2.3 years after it was
 * opened) and of GCconnex (6.5 and 8 years). The prototype of the model was calibrated to these.
 */
import { measure } from '../../model/index.ts';
import { observed } from '../findings/f12.ts';
import { foundReference, keysFrom, runWeeks } from '../reference.ts';
import { quantile } from '../statistics/quantile.ts';
import { settings } from './setting.ts';
import { rounded, type Study } from './study.ts';

const lastWeek = Math.max(...observed.map(({ week }) => week));

export function pace(seed: string, seeds: number): Study {
  const keys = keysFrom(seed, seeds);
  return {
    name: 'pace',
    seed,
    seeds,
    runs: seeds,
    play: (at) => {
      const shares: number[] = [];
      runWeeks(foundReference({ key: keys[at] }), settings.message.levers, lastWeek, (world) => {
        if (observed.some(({ week }) => week === world.week)) {
          shares.push(measure(world).practice);
        }
      });
      return shares;
    },
    read: (outcomes) =>
      observed.map(({ week, share }, place) => {
        const shares = outcomes.map((outcome) => outcome[place]);
        return {
          week,
          observed: share,
          low: rounded(quantile(shares, 0.05)),
          median: rounded(quantile(shares, 0.5)),
          high: rounded(quantile(shares, 0.95)),
        };
      }),
  };
}
