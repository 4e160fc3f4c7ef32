/** Four ways to play the paper game, card by card, and what comes of each over many tables. */
import seedrandom from 'seedrandom';
import type { Policy, Scenario } from '../../../src/scenario/index.ts';
import {
  coins,
  paperQuarter,
  paperScenario,
  type PaperScenario,
  type Sheet,
  type Standing,
} from './paperGame.ts';

/** What is wanted, the most urgent first; each is begun as soon as money and attention allow. */
export const paperPlans = {
  speak: ['town-halls', 'open-letter', 'listening-tour'],
  order: ['order-it', 'monitor-staff', 'lock-down'],
  guard: ['privacy-by-design', 'plain-guidelines', 'bilingual-publishing'],
  thaw: ['manager-coaching', 'blame-free-review', 'town-halls', 'pulse-survey', 'protect-dissent'],
  nothing: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type PaperPlan = keyof typeof paperPlans;

const paperQuarters = 8;
const tables = 2000;

/** Means over the tables, when the leader goes. */
export type Outcome = { readonly practice: number; readonly trust: number };

export function playPlan(scenario: Scenario, plan: PaperPlan): Outcome {
  const start = paperScenario(scenario);
  const wanted = paperPlans[plan].map((id) => policyOf(scenario, id));
  const ends = Array.from({ length: tables }, (_, table) =>
    playTable(start, wanted, seedrandom(`${plan} ${table}`)),
  );
  const mean = (of: (end: Sheet) => number): number =>
    ends.reduce((sum, end) => sum + of(end), 0) / tables;
  return { practice: mean(({ practice }) => practice), trust: mean(({ trust }) => trust) };
}

function playTable(start: PaperScenario, wanted: readonly Policy[], luck: () => number): Sheet {
  let sheet: Sheet = { gauges: start.gauges, trust: start.trust, practice: 0 };
  let standing: Standing = [];
  for (let quarter = 1; quarter <= paperQuarters; quarter += 1) {
    standing = decided(start, wanted, standing, quarter);
    sheet = paperQuarter(sheet, start, { quarter, standing }, () => 1 + Math.floor(luck() * 10));
  }
  return sheet;
}

/** What has run its course goes; then the wanted come in, as far as this quarter's means reach. */
function decided(
  start: PaperScenario,
  wanted: readonly Policy[],
  before: Standing,
  quarter: number,
): Standing {
  let standing = before.filter(
    ({ policy, since }) => policy.lastsQuarters === null || quarter < since + policy.lastsQuarters,
  );
  for (const policy of wanted) {
    const isIn = standing.some((each) => each.policy === policy);
    const rests = before.some(
      (each) => each.policy === policy && policy.coolDownQuarters > 0 && each.since === quarter - 1,
    );
    const next = [...standing, { policy, since: quarter }];
    if (!isIn && !rests && quarter >= policy.fromQuarter && isWithin(start, next, quarter)) {
      standing = next;
    }
  }
  return standing;
}

function isWithin(start: PaperScenario, standing: Standing, quarter: number): boolean {
  const spent = standing.reduce(
    (sum, { policy, since }) =>
      sum + coins(since === quarter ? policy.costDollars : policy.upkeepDollars),
    0,
  );
  const held = standing.reduce((sum, { policy }) => sum + policy.attention, 0);
  return spent <= start.money && held <= start.attention;
}

function policyOf({ policies }: Scenario, id: string): Policy {
  const found = policies.find((policy) => policy.id === id);
  if (found === undefined) throw new Error(`the hand has no policy ${id}`);
  return found;
}
