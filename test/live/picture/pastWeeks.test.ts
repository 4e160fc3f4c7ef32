import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { decisionNow, openGame, type Game } from '../../../src/game/index.ts';
import {
  createLive,
  groundOf,
  plainSettings,
  rowIn,
  type Ground,
  type Live,
} from '../../../src/live/index.ts';
import { keepWeeks } from '../../../src/live/picture/keptWeeks.ts';
import { createPastWeeks } from '../../../src/live/picture/pastWeeks.ts';
import { fingerprint } from '../../../src/model/index.ts';
import { orderWith } from '../../game/occasions.ts';
import { scenarioWith } from '../../game/tinyScenario.ts';
import { readHere } from '../readHere.ts';

const order = orderWith('order', 'removeTier');
const scenario = scenarioWith({ policies: [...scenarioWith().policies, order] });

/** A machine that is busy with something else may take its time. */
const slowly = { interval: 1, timeout: 30_000 };

let live: Live;
/** What was painted of each week when it was lived. */
let lived: Map<number, string>;

const state = () => live.store.getState();
const game = () => state().game;

/** All that a ground paints, in a line. */
function paintOf({ world, tiers, top }: Ground): string {
  const names = tiers.map(({ tier }) => tier).join(',');
  return `${world.week} ${fingerprint(world)} ${world.department.tiers} ${names} ${top}`;
}

beforeEach(() => {
  live = createLive(scenario, plainSettings, readHere);
  lived = new Map();
});
afterEach(() => {
  live.close();
});

/** Runs a quarter week by week and writes down what is painted of each. */
function watch(): void {
  live.runQuarter();
  live.pause();
  if (game().world.week === 0) lived.set(0, paintOf(groundOf(game())));
  while (game().phase === 'watching') {
    live.stepWeek();
    lived.set(game().world.week, paintOf(groundOf(game())));
  }
}

/** Two quarters with something to see; the second begins with a tier taken away. */
function watchTwo(): void {
  live.decide(decisionNow(game(), 'start', 'town-halls'));
  watch();
  live.decide(decisionNow(game(), 'start', 'order', { kind: 'tier', tiers: [2] }));
  watch();
}

async function shown(week: number): Promise<string> {
  live.showWeek(week);
  await vi.waitFor(() => expect(state().past?.world.week).toBe(week), slowly);
  return paintOf(state().past ?? groundOf(game()));
}

/** The same game in another window, which has lived none of its weeks. */
function openElsewhere(): void {
  const { seed, journal } = game();
  live.close();
  live = createLive(scenario, plainSettings, readHere);
  live.restart(seed);
  for (const quarter of [1, 2]) {
    for (const decision of journal) {
      if (decision.quarter === quarter) live.decide(decision);
    }
    live.runQuarter();
    live.finishQuarter();
  }
}

describe('a week gone by', () => {
  test('is at hand as it was lived', () => {
    watchTwo();
    for (let week = 0; week < 26; week += 1) {
      live.showWeek(week);
      expect(state().picture).toMatchObject({ week, livingAgain: null });
      expect(paintOf(state().past ?? groundOf(game()))).toBe(lived.get(week));
    }
  });

  test('is lived again where nobody kept it, to the same bits', async () => {
    watchTwo();
    const before = lived;
    openElsewhere();
    for (const week of [20, 3, 13, 25, 0, 14]) expect(await shown(week)).toBe(before.get(week));
  });

  test('shows the department as it was before it was restructured', () => {
    watchTwo();
    live.showWeek(13);
    expect(state().past?.world.department.tiers).toBe(3);
    expect(state().past?.tiers).toHaveLength(3);
    expect(game().world.department.tiers).toBe(2);
  });

  test('knows everybody again who was moved since', () => {
    watchTwo();
    live.showWeek(13);
    const now = game().world.department;
    const before = state().past?.world.department ?? now;
    for (let row = 0; row < now.size; row += 1) {
      const then = rowIn(before, now, row);
      expect(before.uid[then]).toBe(now.uid[row]);
      expect(rowIn(now, before, then)).toBe(row);
    }
  });

  test('is now where it has not been lived yet', () => {
    watch();
    live.showWeek(3);
    live.showWeek(13);
    expect(state()).toMatchObject({ past: null, picture: { week: null } });
    live.showWeek(Number.NaN);
    expect(state().picture.week).toBeNull();
    live.showWeek(-4);
    expect(state().picture.week).toBe(0);
  });

  test('pauses the weeks that run, and is left when they go on', () => {
    live.runQuarter();
    live.pause();
    live.stepWeek();
    live.resume();
    live.showWeek(0);
    expect(state()).toMatchObject({ running: false, picture: { week: 0 } });
    live.resume();
    expect(state()).toMatchObject({ running: true, past: null, picture: { week: null } });
    live.showWeek(0);
    live.stepWeek();
    expect(state()).toMatchObject({ past: null, picture: { week: null } });
    expect(game().world.week).toBe(2);
  });

  test('is left when the next quarter is run, and stays while something is decided', () => {
    watch();
    live.showWeek(3);
    live.decide(decisionNow(game(), 'start', 'town-halls'));
    expect(state().picture.week).toBe(3);
    live.runQuarter();
    expect(state()).toMatchObject({ past: null, picture: { week: null } });
  });

  test('of another game is not of this one', () => {
    watch();
    live.showWeek(3);
    live.restart('another');
    expect(state()).toMatchObject({ past: null, picture: { week: null } });
    watch();
    live.showWeek(3);
    expect(paintOf(state().past ?? groundOf(game()))).toBe(lived.get(3));
  });

  test('that takes long is told of, and can be given up', async () => {
    watchTwo();
    openElsewhere();
    const clock = vi.spyOn(performance, 'now');
    let milliseconds = 0;
    clock.mockImplementation(() => (milliseconds += 400));
    try {
      live.showWeek(11);
      expect(state().picture.week).toBe(11);
      await vi.waitFor(
        () => expect(state().picture.livingAgain).toMatchObject({ weeks: 11 }),
        slowly,
      );
      live.showWeek(null);
      expect(state()).toMatchObject({ past: null, picture: { week: null, livingAgain: null } });
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
      expect(state()).toMatchObject({ past: null, picture: { week: null, livingAgain: null } });
    } finally {
      clock.mockRestore();
    }
  });
});

describe('a week that cannot be lived again', () => {
  test('is not waited for: what is shown is now', async () => {
    watchTwo();
    const { journal } = game();
    const foreign: Game = { ...game(), journal: journal.map((it) => ({ ...it, policy: 'none' })) };
    let picture = state().picture;
    const { showWeek } = createPastWeeks({
      game: () => foreign,
      picture: () => picture,
      show: (changes) => {
        picture = { ...picture, ...changes };
      },
      pause: () => undefined,
    });
    showWeek(3);
    expect(picture.week).toBe(3);
    await vi.waitFor(() => expect(picture.week).toBeNull(), slowly);
    expect(picture.livingAgain).toBeNull();
  });
});

test('whoever is under the pointer is so still when everybody changes rows', () => {
  const { department } = game().world;
  const row = department.tierStart[2];
  live.hover(row);
  live.decide(decisionNow(game(), 'start', 'order', { kind: 'tier', tiers: [2] }));
  live.runQuarter();
  expect(state().picture.hovered).not.toBe(row);
  expect(game().world.department.uid[state().picture.hovered ?? -1]).toBe(department.uid[row]);
});

describe('the span', () => {
  test('stays while the department is restructured', () => {
    live.decide(decisionNow(game(), 'start', 'order', { kind: 'tier', tiers: [2] }));
    live.zoom(2, 0.25);
    const { span } = state().picture;
    watch();
    expect(game().world.department.tiers).toBe(2);
    expect(state().picture.span).toBe(span);
  });

  test('is the whole in another game', () => {
    live.zoom(2);
    live.restart();
    expect(state().picture.span).toEqual({ from: 0, to: 1 });
  });

  test('around somebody of a week gone by is where she was then', () => {
    watchTwo();
    const { department } = game().world;
    const moved = Array.from(department.uid).findIndex((uid, row) => uid !== row);
    live.showWeek(13);
    live.showRow(moved);
    const then = state().picture.span;
    live.showAll();
    live.showWeek(null);
    live.showRow(moved);
    expect(state().picture.span).not.toEqual(then);
  });

  test('is around nobody for a row in which nobody sits', () => {
    live.showRow(4000);
    live.bringIntoView(-1);
    expect(state().picture.span).toEqual({ from: 0, to: 1 });
  });
});

describe('kept weeks', () => {
  const opened: Game = openGame(scenario);
  const at = (week: number): Ground => ({
    ...groundOf(opened),
    world: { ...opened.world, week },
  });
  const one = keepWeeks<Ground>(Infinity);
  one.keep(0, at(0));
  const bytesEach = one.bytes();

  test('take no more bytes than they may, and lose what came first', () => {
    const kept = keepWeeks<Ground>(bytesEach * 3);
    for (const week of [5, 1, 2, 3, 4]) kept.keep(week, at(week));
    expect(kept.bytes()).toBe(bytesEach * 3);
    expect([5, 1, 2, 3, 4].map((week) => kept.get(week)?.world.week)).toEqual([
      undefined,
      undefined,
      2,
      3,
      4,
    ]);
  });

  test('always hold the last, however large it is', () => {
    const kept = keepWeeks<Ground>(1);
    kept.keep(1, at(1));
    kept.keep(2, at(2));
    expect(kept.get(1)).toBeUndefined();
    expect(kept.get(2)?.world.week).toBe(2);
  });

  test('count a week once that is kept again', () => {
    const kept = keepWeeks<Ground>(bytesEach * 3);
    for (let time = 0; time < 5; time += 1) kept.keep(1, at(1));
    expect(kept.bytes()).toBe(bytesEach);
  });

  test('tell the last before a week', () => {
    const kept = keepWeeks<Ground>(bytesEach * 9);
    for (const week of [26, 13]) kept.keep(week, at(week));
    expect(kept.before(12)).toBeUndefined();
    expect(kept.before(13)?.world.week).toBe(13);
    expect(kept.before(99)?.world.week).toBe(26);
    kept.forget();
    expect(kept.bytes()).toBe(0);
  });
});
