import { describe, expect, test } from 'vitest';
import {
  decide,
  forecastNow,
  replay,
  sightOf,
  type Journal,
  type QuarterReport,
  type Sight,
} from '../../../src/game/index.ts';
import {
  fanOf,
  fanShares,
  firstRuns,
  luckSeeds,
  outlookJobs,
  outlookMeasures,
  playJob,
  type OutlookMeasure,
  type ReportedRun,
} from '../../../src/lab/index.ts';
import { busyScenario } from '../../game/occasions.ts';
import { gameOf, start, watchQuarter } from '../../game/playing.ts';
import { playedGame, starts } from './runs.ts';

const sight = sightAfter(2, [starts(1, 'pulse')]);
const runs = runsFor(sight);

function sightAfter(quarters: number, journal: Journal, seed = busyScenario.seed): Sight {
  const played = replay(busyScenario, seed, journal, { quarters });
  if (played.kind === 'refused') throw new Error(JSON.stringify(played.refusal));
  return sightOf(played.game);
}

function runsFor(of: Sight): readonly ReportedRun[] {
  return outlookJobs(of).map((job) => {
    const result = playJob(of.scenario, job);
    return result.kind === 'reports' ? result.reports : [];
  });
}

const report = (changes: Partial<QuarterReport>): QuarterReport => ({
  ...sight.quarterReports[0],
  survey: null,
  ...changes,
});
/** After one quarter of two. */
const knownWith = (changes: Partial<QuarterReport>): Sight => ({
  ...sight,
  quarterReports: [report(changes)],
});
const runWith = (first: Partial<QuarterReport>, second: Partial<QuarterReport>): ReportedRun => [
  report(first),
  report(second),
];
const middleOf = (known: Sight, measure: OutlookMeasure, of: readonly ReportedRun[]) =>
  fanOf(known, measure, of)?.coming.map(({ values }) => values?.[fanShares.indexOf(0.5)]);
const asked = (trust: number): Partial<QuarterReport> => {
  const estimate = { value: trust, low: trust, high: trust };
  return { survey: { asked: 9, trust: estimate, practice: estimate } };
};

describe('the runs of an outlook', () => {
  test('are a hundred other lucks, with what was decided and nothing more', () => {
    expect(outlookJobs(sight)).toEqual(
      luckSeeds.map((seed) => ({ kind: 'reports', seed, journal: sight.journal })),
    );
    expect(outlookJobs({ ...sight, seed: '7' })).toHaveLength(99);
  });

  test('do not have what can still be undone, nor what was only expected', () => {
    let game = watchQuarter(decide(gameOf(), forecastNow({ quarter: 1 }, 0, 'up')));
    game = start(game, 'pulse');
    expect(game.journal).toHaveLength(2);
    expect(outlookJobs(sightOf(game))[0].journal).toEqual([]);
  });

  test('are the same a quarter later, if nothing was decided in it', () => {
    const game = watchQuarter(start(gameOf(), 'pulse'));
    expect(outlookJobs(sightOf(watchQuarter(game)))).toEqual(outlookJobs(sightOf(game)));
  });

  test('are reported as the game that was played on that luck', () => {
    const { scenario, journal } = sight;
    expect(runs[2]).toEqual(playedGame(scenario, journal, '3').quarterReports);
    expect(runs[2]).toHaveLength(scenario.quarters);
  });
});

describe('an outlook', () => {
  test('looks at nothing of one’s own world, and cannot be given it', () => {
    const looked = new Set<PropertyKey>();
    const watched = new Proxy(sight, {
      get: (target, key) => {
        looked.add(key);
        return Reflect.get(target, key) as unknown;
      },
    });
    outlookJobs(watched);
    for (const measure of outlookMeasures) fanOf(watched, measure, runs);
    expect(looked).toEqual(new Set(['journal', 'quarterReports', 'seed']));
    // @ts-expect-error -- A game knows what is true.
    expect(outlookJobs(gameOf())).toHaveLength(100);
  });

  test('is the same for two whose worlds differ and whose reports do not', () => {
    const { seed, journal, quarterReports } = sight;
    const elsewhere = sightAfter(2, [], 'another');
    const told: Sight = { ...elsewhere, seed, journal, quarterReports };
    expect(outlookJobs(told)).toEqual(outlookJobs(sight));
    for (const measure of outlookMeasures) {
      expect(fanOf(told, measure, runs)).toEqual(fanOf(sight, measure, runs));
    }
  });

  test('moves a share from where it stands as far as it moved in each run', () => {
    const known = knownWith({ practice: 0.5 });
    expect(middleOf(known, 'practice', [runWith({ practice: 0.25 }, { practice: 0.375 })])).toEqual(
      [0.625],
    );
    expect(middleOf(known, 'practice', [runWith({ practice: 0.1 }, { practice: 0.9 })])).toEqual([
      1,
    ]);
    expect(middleOf(known, 'practice', [runWith({ practice: 0.9 }, { practice: 0.1 })])).toEqual([
      0,
    ]);
  });

  test('counts voices and incidents anew in each quarter', () => {
    const known = knownWith({ incidents: 9, goodNews: 20, badNews: 10 });
    const run = runWith({ incidents: 1 }, { incidents: 2, goodNews: 3, badNews: 4 });
    expect(middleOf(known, 'incidents', [run])).toEqual([2]);
    expect(middleOf(known, 'voices', [run])).toEqual([7]);
  });

  test('says of trust only what people would be asked', () => {
    const run = runWith(asked(0.4), asked(0.5));
    expect(middleOf(knownWith(asked(0.25)), 'trust', [run])).toEqual([0.35]);
    expect(fanOf(knownWith({}), 'trust', [run])).toBeNull();
    const unasked = runWith(asked(0.4), {});
    expect(fanOf(knownWith(asked(0.25)), 'trust', [unasked])).toBeNull();
    expect(fanOf(knownWith(asked(0.25)), 'trust', [run, unasked])).not.toBeNull();
    expect(fanOf(knownWith(asked(0.25)), 'trust', [run, unasked, unasked])).toBeNull();
  });

  test('has a line of one’s own and five lines for each quarter to come, none below another', () => {
    const fan = fanOf(sight, 'practice', runs);
    expect(fan?.runs).toBe(100);
    expect(fan?.own).toEqual(sight.quarterReports.map(({ practice }) => practice));
    expect(fan?.coming.map(({ quarter }) => quarter)).toEqual([3, 4]);
    for (const { values } of fan?.coming ?? []) {
      expect(values).toHaveLength(fanShares.length);
      expect(values).toEqual(values?.toSorted((one, other) => one - other));
    }
  });

  test('is the same whatever comes after the runs that it is made of', () => {
    const quarters = runs.map((run) => run.slice(0, 3));
    expect(fanOf(sight, 'practice', quarters)?.coming).toEqual(
      fanOf(sight, 'practice', runs)?.coming.slice(0, 1),
    );
  });

  const readings: readonly [OutlookMeasure, (of: QuarterReport) => number][] = [
    ['practice', ({ practice }) => practice],
    ['voices', ({ goodNews, badNews }) => goodNews + badNews],
    ['incidents', ({ incidents }) => incidents],
  ];
  const others = Array.from({ length: 60 }, (_, at) => playedGame(busyScenario, [], `own ${at}`));
  const plain = runsFor(sightAfter(1, []));
  test.each(readings)('of %s holds about nine in ten of what then comes', (measure, readOf) => {
    const held = others.filter(({ quarterReports: [first, ...later] }) => {
      const fan = fanOf({ ...sight, quarterReports: [first] }, measure, plain);
      const [low = 1, , , , high = 0] = fan?.coming[2].values ?? [];
      const came = readOf(later[2]);
      return low <= came && came <= high;
    });
    expect(held.length / others.length).toBeGreaterThan(0.8);
  });
});

describe('the first runs', () => {
  const some = Array.from({ length: 45 }, () => runs[0]);

  test('count as soon as ten have come, and again at each twenty', () => {
    expect(firstRuns([...some.slice(0, 9), null])).toHaveLength(0);
    expect(firstRuns([...some.slice(0, 10), null])).toHaveLength(10);
    expect(firstRuns([...some.slice(0, 19), null])).toHaveLength(10);
    expect(firstRuns([...some.slice(0, 20), null])).toHaveLength(20);
    expect(firstRuns([...some.slice(0, 39), null])).toHaveLength(20);
    expect(firstRuns(some)).toHaveLength(45);
  });

  test('are those of the list, however many have come further down', () => {
    expect(firstRuns([...some.slice(0, 20), null, ...some])).toEqual(some.slice(0, 20));
    expect(firstRuns([null, ...some])).toEqual([]);
  });
});
