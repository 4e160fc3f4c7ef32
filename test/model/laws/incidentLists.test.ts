import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  found,
  readIncident,
  step,
  type Domain,
  type Levers,
  type World,
} from '../../../src/model/index.ts';
import {
  anyCircumstances,
  anyLevers,
  anyPractice,
  anyTree,
  anyWorld,
  share,
  withPractice,
} from './departments.ts';

const often = { legacyIncidents: 0.3, newIncidents: 0.3, materialShare: 0.5 };
const lively = { startRate: 1, stopRate: 1, voiceRate: 1, turnoverEmployees: 0.05 };
const weeks = 15;

describe('the list of legacy incidents (S3)', () => {
  test('is the same, one by one, whatever new incidents there are and whatever is practised', () => {
    fc.assert(
      fc.property(
        anyTree,
        anyCircumstances({ ...often, ...lively }),
        fc.record({ newIncidents: share, startRate: share, threshold: share }),
        fc.tuple(anyLevers, anyLevers),
        (tree, circumstances, changes, [one, other]) => {
          const parameters = { ...circumstances.parameters, ...changes };
          const listed = listOf(found(tree, circumstances), one, 'legacy');
          // Only guardrails touch old incidents: they are the same for both.
          const levers = { ...other, guardrails: one.guardrails };
          const changed = found(tree, { ...circumstances, parameters });
          expect(listOf(changed, levers, 'legacy')).toEqual(listed);
        },
      ),
    );
  });
});

describe('a privacy guardrail (S2)', () => {
  const still = { ...often, startRate: 0, stopRate: 0, joinRate: 0, leaveRate: 0 };

  test.each(['security', 'languages', 'legislation'] as const)(
    'leaves the incidents of %s, old and new, as they are, where it moves nobody’s practice',
    (domain) => {
      fc.assert(
        fc.property(
          anyWorld(still),
          anyPractice,
          anyLevers,
          share,
          (world, practice, levers, privacy) => {
            const start = withPractice(world, practice);
            const guardrails = { ...levers.guardrails, privacy };
            const listed = listOf(start, levers, domain);
            expect(listOf(start, { ...levers, guardrails }, domain)).toEqual(listed);
          },
        ),
        { numRuns: 50 },
      );
    },
  );

  test('never adds an incident of privacy', () => {
    fc.assert(
      fc.property(
        anyWorld(still),
        anyPractice,
        anyLevers,
        share,
        (world, practice, levers, more) => {
          const start = withPractice(world, practice);
          const { privacy } = levers.guardrails;
          const guardrails = { ...levers.guardrails, privacy: privacy + more * (1 - privacy) };
          const before = new Set(datesOf(listOf(start, levers, 'privacy')));
          const after = datesOf(listOf(start, { ...levers, guardrails }, 'privacy'));
          expect(after.filter((date) => !before.has(date))).toEqual([]);
        },
      ),
    );
  });
});

type Entry = {
  readonly week: number;
  readonly row: number;
  readonly domain: Domain;
  readonly kind: 'legacy' | 'new';
  readonly material: boolean;
};

/** Who had what and when; whether it was reported is a matter of trust, and left out. */
function listOf(start: World, levers: Levers, wanted: Domain | 'legacy'): readonly Entry[] {
  const entries: Entry[] = [];
  let world = start;
  for (let week = 0; week < weeks; week += 1) {
    world = step(world, levers);
    for (const [row, code] of world.people.incident.entries()) {
      const incident = readIncident(code);
      if (incident === null) continue;
      const { domain, kind, material } = incident;
      if (domain === wanted || kind === wanted) entries.push({ week, row, domain, kind, material });
    }
  }
  return entries;
}

function datesOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ week, row }) => `week ${week}, row ${row}`);
}
