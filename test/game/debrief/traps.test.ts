import { describe, expect, test } from 'vitest';
import { observationsOf, type Past } from '../../../src/game/index.ts';
import { looks } from '../../../src/game/debrief/observations.ts';
import type { Profile } from '../../../src/model/index.ts';
import { atBranch, atManagers, atTier } from '../playing.ts';
import { played, start, staying, stop, worried } from './plays.ts';

const quarters = [1, 2, 3, 4, 5, 6];
const every = (policy: string) => quarters.map((quarter) => start(quarter, policy));

/** The manager beside the worried one. */
const keen: Profile = {
  where: { kind: 'people', uids: new Set([3]) },
  enthusiasm: { mean: 0.95, sd: 0 },
  concern: { mean: 0.1, sd: 0 },
};
const harmful = { legacyIncidents: 0.02, materialShare: 1 };
const harmless = { legacyIncidents: 0, newIncidents: 0 };
const nobodyLeaves = { turnoverManagers: 0, turnoverEmployees: 0 };
const blocked = { levers: { ...played([]).game.scenario.levers, access: 0.3 } };
const light = ['some-signal', 'some-training', 'some-community', 'some-asking'].map((policy) =>
  start(1, policy),
);

/** For each trap a game that falls into it, and one beside it that does not. */
const cases: readonly (readonly [string, fallsIn: () => Past, beside: () => Past])[] = [
  [
    'loud-mandate',
    () => played(every('shout')),
    () => played([...every('shout'), start(1, 'thaw')]),
  ],
  [
    'promise-without-deed',
    () => played(every('direct'), { sets: { sayDoGapTrust: 0.03 } }),
    () => played(every('direct'), { sets: { sayDoGapTrust: 0.03 }, permeability: 0.98 }),
  ],
  ['no-follow-up', () => played([start(1, 'shout')]), () => played(every('shout'))],
  [
    'clay-left-alone',
    () => played([start(1, 'steward'), start(1, 'tools'), start(2, 'training')]),
    () => played([start(1, 'steward'), start(1, 'tools'), start(2, 'thaw')]),
  ],
  [
    'moving-boxes',
    () => played([start(1, 'rotate', atTier(2))]),
    () => played([start(1, 'rotate', atTier(2)), start(1, 'thaw')]),
  ],
  ['push-through', () => played([start(2, 'order')]), () => played([start(2, 'pilot')])],
  [
    'firing-at-resisters',
    () =>
      played([start(2, 'replace', atManagers('1.1'))], { profiles: [worried], sets: nobodyLeaves }),
    () =>
      played([start(2, 'replace', atManagers('1.2'))], { profiles: [keen], sets: nobodyLeaves }),
  ],
  [
    'blame-after-incident',
    () => played([start(1, 'blame')], { sets: harmful }),
    () => played([start(1, 'blame')], { sets: harmless }),
  ],
  ['closing-down', () => played([start(1, 'close')]), () => played([start(1, 'tools')])],
  [
    'tools-before-trust',
    () => played([start(1, 'tools')], { ...blocked, sets: { trustMean: 0.4 } }),
    () => played([start(1, 'thaw'), start(2, 'tools')], { ...blocked, sets: { trustMean: 0.4 } }),
  ],
  [
    'training-nobody-may-use',
    () => played([start(1, 'training')]),
    () => played([start(1, 'training'), ...every('shout')], { permeability: 0.95 }),
  ],
  [
    'guarding-without-thawing',
    () => played([start(1, 'guards')]),
    () => played([start(1, 'guards'), start(2, 'thaw')]),
  ],
  ['measuring-nothing', () => played([]), () => played([start(6, 'ask')])],
  [
    'report-as-truth',
    () => played(every('shout')),
    () => played([...every('shout'), start(1, 'ask')]),
  ],
  [
    'measuring-and-not-acting',
    () => played([start(1, 'ask')], { sets: { trustMean: 0.4 } }),
    () => played([start(1, 'ask'), start(3, 'thaw')], { sets: { trustMean: 0.4 } }),
  ],
  [
    'everything-at-once',
    () => played([start(1, 'thaw'), start(1, 'community'), start(1, 'ask'), start(1, 'guards')]),
    () => played([start(1, 'thaw'), start(1, 'community')]),
  ],
  ['spreading-thin', () => played(light), () => played([...light, start(1, 'thaw')])],
  [
    'stop-and-go',
    () => played([start(1, 'thaw'), stop(2, 'thaw'), start(3, 'tools'), stop(4, 'tools')]),
    () => played([start(1, 'thaw'), stop(5, 'thaw'), start(3, 'tools')]),
  ],
  [
    'last-quarter-rush',
    () => played([start(6, 'thaw'), start(6, 'training')]),
    () => played([start(5, 'thaw'), start(6, 'training')]),
  ],
  [
    'forgotten-branch',
    () => played([start(1, 'pilot', atBranch(1))]),
    () => played([start(1, 'pilot', atBranch(1, 2))]),
  ],
  [
    'community-left-to-itself',
    () => played([start(1, 'community'), stop(4, 'community')], { permeability: 0.9 }),
    () => played([start(1, 'community')], { permeability: 0.9, policies: staying('community') }),
  ],
  [
    'community-without-leave',
    () => played([start(1, 'community')], { permeability: 0.2 }),
    () => played([start(1, 'community')], { permeability: 0.95 }),
  ],
  [
    'nothing-lasts',
    () => played([start(1, 'shout'), start(2, 'shout')]),
    () => played([start(1, 'shout'), start(2, 'steward')]),
  ],
];

const trapsIn = (past: Past): readonly string[] =>
  observationsOf(past).flatMap(({ id, kind }) => (kind === 'trap' ? [id] : []));

describe('a trap', () => {
  test.each(cases)('%s is fallen into, and the game beside it goes past', (id, fallsIn, beside) => {
    expect(trapsIn(fallsIn())).toContain(id);
    expect(trapsIn(beside())).not.toContain(id);
  });

  test('has a game for each that there is', () => {
    const traps = looks.flatMap(({ id, kind }) => (kind === 'trap' ? [id] : []));
    expect(cases.map(([id]) => id).toSorted()).toEqual(traps.toSorted());
  });
});
