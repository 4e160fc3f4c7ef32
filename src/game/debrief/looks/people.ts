/** What the run shows of the study's findings, whatever was decided (S3, S5, S8, S9). */
import { camps } from '../../../model/index.ts';
import { incidentsOf, totalIn, untouchedIn, type Chronicle } from '../chronicle.ts';
import type { Look, Seen } from '../look.ts';

export const peopleLooks: readonly Look[] = [
  { id: 'old-phenomena', kind: 'note', finding: 'S3', see: oldPhenomena },
  { id: 'camps-in-all-ages', kind: 'note', finding: 'S5', see: campsInAllAges },
  { id: 'camps-moved', kind: 'note', finding: 'S5', see: campsMoved },
  { id: 'voices-unheard', kind: 'note', finding: 'S1', see: voicesUnheard },
  { id: 'benefits-are-quiet', kind: 'note', finding: 'S6', see: benefitsAreQuiet },
  { id: 'public-hours', kind: 'note', finding: 'S9', see: publicHours },
  { id: 'scrutiny', kind: 'note', finding: 'S8', see: scrutiny },
];

function oldPhenomena(chronicle: Chronicle): Seen | null {
  const { quarters } = chronicle;
  const incidents = totalIn(quarters, incidentsOf);
  if (incidents === 0) return null;
  const legacy = totalIn(quarters, ({ legacyIncidents }) => legacyIncidents);
  return {
    quarter: null,
    about: null,
    evidence: {
      incidents,
      legacy,
      share: legacy / incidents,
      before: untouchedIn(chronicle, quarters, ({ legacyIncidents }) => legacyIncidents),
    },
  };
}

const bands = [
  [0, 35],
  [35, 50],
  [50, Infinity],
] as const;

/** The least share that any camp has in any band of age in which there is anybody. */
function campsInAllAges({ game, size }: Chronicle): Seen | null {
  const { ageYears, camp } = game.world.people;
  const counts = bands.map(() => camps.map(() => 0));
  for (let row = 0; row < size; row += 1) {
    const band = bands.findIndex(([from, until]) => from <= ageYears[row] && ageYears[row] < until);
    counts[band][camp[row]] += 1;
  }
  const shares = counts.flatMap((inBand) => {
    const people = inBand.reduce((sum, each) => sum + each, 0);
    return people === 0 ? [] : inBand.map((each) => each / people);
  });
  const [young, , old] = counts.map((inBand) => inBand[camps.indexOf('zealot')]);
  return { quarter: null, about: null, evidence: { least: Math.min(...shares), young, old } };
}

function campsMoved({ start, end, untouchedEnd }: Chronicle): Seen | null {
  return {
    quarter: null,
    about: null,
    evidence: {
      zealots: end.zealots,
      collaborators: end.collaborators,
      resisters: end.resisters,
      start: start.resisters,
      untouched: untouchedEnd.resisters,
    },
  };
}

/** Raised, heard by a manager, arrived at the top. */
function voicesUnheard({ quarters }: Chronicle): Seen | null {
  const raised = totalIn(quarters, ({ voicesRaised }) => voicesRaised);
  if (raised === 0) return null;
  const heard = totalIn(quarters, ({ voicesHeard }) => voicesHeard);
  const sum = (of: (quarter: (typeof quarters)[number]['report']) => number): number =>
    quarters.reduce((total, { report }) => total + of(report), 0);
  const bad = sum(({ badNews }) => badNews);
  return {
    quarter: null,
    about: null,
    evidence: { raised, heard: heard / raised, top: sum(({ goodNews }) => goodNews) + bad, bad },
  };
}

function benefitsAreQuiet({ end, quarters }: Chronicle): Seen | null {
  if (end.benefitHours === 0) return null;
  const incidents = quarters.reduce((total, { report }) => total + report.incidents, 0);
  return {
    quarter: null,
    about: null,
    evidence: { hours: end.benefitHours, cost: end.costHours, incidents, evidence: end.evidence },
  };
}

function publicHours({ later, untouchedLater, scenario }: Chronicle): Seen | null {
  if (scenario.parameters.publicHours === 0) return null;
  return {
    quarter: null,
    about: null,
    evidence: { hours: later.publicHours, untouched: untouchedLater.publicHours },
  };
}

function scrutiny({ quarters }: Chronicle): Seen | null {
  const [worst] = quarters.toSorted((one, other) => other.truth.scrutiny - one.truth.scrutiny);
  if (worst === undefined || worst.truth.scrutiny < 0.1) return null;
  return {
    quarter: worst.quarter,
    about: null,
    evidence: { scrutiny: worst.truth.scrutiny, untouched: worst.untouched.scrutiny },
  };
}
