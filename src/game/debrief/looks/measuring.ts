/** What the leader was told, what she asked herself, and what she did with it (S6). */
import { weeksPerQuarter } from '../../journal.ts';
import type { Survey } from '../../report.ts';
import {
  incidentsOf,
  meanOf,
  oftenIn,
  totalIn,
  type Chronicle,
  type Quarter,
} from '../chronicle.ts';
import type { Look, Seen } from '../look.ts';
import { noticed } from './message.ts';

export const measuringLooks: readonly Look[] = [
  { id: 'measuring-nothing', kind: 'trap', finding: 'S6', see: measuringNothing },
  { id: 'report-as-truth', kind: 'trap', finding: 'S6', see: reportAsTruth },
  { id: 'measuring-and-not-acting', kind: 'trap', finding: 'S6', see: measuringAndNotActing },
  { id: 'measured-early', kind: 'strength', finding: 'S6', see: measuredEarly },
  { id: 'acted-on-measures', kind: 'strength', finding: 'S6', see: actedOnMeasures },
  { id: 'benefit-shown', kind: 'strength', finding: 'S6', see: benefitShown },
  { id: 'told-and-true', kind: 'note', finding: 'S6', see: toldAndTrue },
  { id: 'incidents-untold', kind: 'note', finding: 'S6', see: incidentsUntold },
  { id: 'more-reports', kind: 'note', finding: 'S4', see: moreReports },
];

type Asked = Quarter & { readonly survey: Survey };

function surveysIn({ quarters }: Chronicle): readonly Asked[] {
  return quarters.flatMap((quarter) => {
    const { survey } = quarter.report;
    return survey === null ? [] : [{ ...quarter, survey }];
  });
}

function gapIn({ told, truth }: Quarter): number {
  return told.practice - truth.practice;
}

/** What was told in one week, and what was true in it. */
type Telling = { readonly quarter: number; readonly told: number; readonly truth: number };

/** When the two lay furthest apart: in any week, as the chart of the two shows them. */
function widest({ game }: Chronicle, counts: (quarter: number) => boolean = () => true): Telling {
  return game.truth
    .map(({ week, practice }): Telling => {
      const quarter = Math.max(1, Math.ceil(week / weeksPerQuarter));
      return { quarter, told: game.reports[week].practice, truth: practice };
    })
    .filter(({ quarter }) => counts(quarter))
    .reduce((most, each) => (apart(each) > apart(most) ? each : most));
}

function apart({ told, truth }: Telling): number {
  return Math.abs(told - truth);
}

function measuringNothing(chronicle: Chronicle): Seen | null {
  if (chronicle.last === 0 || surveysIn(chronicle).length > 0) return null;
  const { quarter, told, truth } = widest(chronicle);
  return { quarter, about: null, evidence: { told, truth } };
}

/** The report said far more than was true, and nobody asked, then or soon after. */
function reportAsTruth(chronicle: Chronicle): Seen | null {
  const asked = surveysIn(chronicle).map(({ quarter }) => quarter);
  const believed = chronicle.quarters.filter(
    (each) =>
      gapIn(each) >= 0.15 &&
      !asked.some((quarter) => quarter >= each.quarter - 1 && quarter <= each.quarter + 2),
  );
  if (believed.length < oftenIn(chronicle)) return null;
  const { told, truth } = widest(chronicle, (quarter) => {
    return believed.some((each) => each.quarter === quarter);
  });
  return {
    quarter: believed[0].quarter,
    about: null,
    evidence: { quarters: believed.length, told, truth },
  };
}

/** Asked again and again while trust was low, and nothing that builds it was begun. */
function measuringAndNotActing(chronicle: Chronicle): Seen | null {
  const surveys = surveysIn(chronicle);
  if (surveys.length < 3) return null;
  const [first] = surveys;
  const last = surveys[surveys.length - 1];
  const hasActed = chronicle.quarters.some(
    ({ quarter, own }) => quarter >= first.quarter && isAct(own),
  );
  if (hasActed || last.survey.trust.value >= 0.5) return null;
  return {
    quarter: first.quarter,
    about: null,
    evidence: {
      surveys: surveys.length,
      first: first.survey.trust.value,
      trust: last.survey.trust.value,
    },
  };
}

/** What builds trust or softens the clay. */
function isAct(own: Pick<Quarter['own'], 'clayWork' | 'stewardship' | 'example'>): boolean {
  return own.clayWork >= noticed || own.stewardship >= 0.2 || own.example >= 0.3;
}

function measuredEarly(chronicle: Chronicle): Seen | null {
  const [first] = surveysIn(chronicle);
  const early = Math.min(4, Math.ceil(chronicle.last / 4));
  if (first === undefined || first.quarter > early) return null;
  const { asked, trust } = first.survey;
  return {
    quarter: first.quarter,
    about: null,
    evidence: { asked, low: trust.low, high: trust.high, truth: first.truth.trust },
  };
}

/** Within half a year of a survey, something that answers it. */
function actedOnMeasures(chronicle: Chronicle): Seen | null {
  const surveys = surveysIn(chronicle);
  for (const { quarter, policy, offered } of chronicle.begun) {
    const { clayWork = 0, stewardship = 0, example = 0 } = offered.effects;
    const asked = surveys.find((each) => quarter > each.quarter && quarter <= each.quarter + 2);
    if (asked === undefined || !isAct({ clayWork, stewardship, example })) continue;
    return {
      quarter,
      about: policy,
      evidence: { asked: asked.survey.asked, trust: asked.survey.trust.value },
    };
  }
  return null;
}

function benefitShown({ end, start }: Chronicle): Seen | null {
  if (end.evidence < 0.1 || end.evidence - start.evidence < 0.05) return null;
  return {
    quarter: null,
    about: null,
    evidence: { evidence: end.evidence, hours: end.benefitHours },
  };
}

function toldAndTrue(chronicle: Chronicle): Seen | null {
  const { quarters, last } = chronicle;
  if (last === 0) return null;
  const worst = widest(chronicle);
  return {
    quarter: worst.quarter,
    about: null,
    evidence: {
      told: meanOf(quarters, ({ told }) => told.practice),
      truth: meanOf(quarters, ({ truth }) => truth.practice),
      worst: apart(worst),
    },
  };
}

function incidentsUntold({ quarters }: Chronicle): Seen | null {
  const incidents = totalIn(quarters, incidentsOf);
  if (incidents === 0) return null;
  const reported = quarters.reduce((sum, { report }) => sum + report.incidents, 0);
  return { quarter: null, about: null, evidence: { incidents, reported } };
}

/** More of what befalls is reported where there is trust: good news that looks bad. */
function moreReports({ quarters, last, start, end }: Chronicle): Seen | null {
  if (end.permeability - start.permeability < 0.03) return null;
  const half = Math.floor(last / 2);
  const early = reportedIn(quarters.slice(0, half));
  const late = reportedIn(quarters.slice(last - half));
  if (early.incidents < 3 || late.incidents < 3 || late.share - early.share < 0.05) return null;
  return {
    quarter: null,
    about: null,
    evidence: { early: early.share, late: late.share, incidents: late.incidents },
  };
}

function reportedIn(quarters: readonly Quarter[]) {
  const incidents = totalIn(quarters, incidentsOf);
  const reported = quarters.reduce((sum, { report }) => sum + report.incidents, 0);
  return { incidents, share: incidents === 0 ? 0 : reported / incidents };
}
