/** What was ordered, closed and blamed; and what was protected instead (S3, S4). */
import { camps } from '../../../model/index.ts';
import { openGame, type Game } from '../../game.ts';
import { playQuarter } from '../../replay.ts';
import { rowsReached } from '../../rowsReached.ts';
import {
  incidentsOf,
  meanOf,
  oftenIn,
  totalIn,
  untouchedIn,
  type Begun,
  type Chronicle,
  type Quarter,
} from '../chronicle.ts';
import { pushesIn } from '../levels.ts';
import type { Look, Seen } from '../look.ts';

export const forceLooks: readonly Look[] = [
  { id: 'push-through', kind: 'trap', finding: 'S4', see: pushThrough },
  { id: 'firing-at-resisters', kind: 'trap', finding: 'S5', see: firingAtResisters },
  { id: 'blame-after-incident', kind: 'trap', finding: 'S3', see: blameAfterIncident },
  { id: 'closing-down', kind: 'trap', finding: 'S3', see: closingDown },
  { id: 'protected-dissent', kind: 'strength', finding: 'S4', see: protectedDissent },
  { id: 'learned-from-harm', kind: 'strength', finding: 'S3', see: learnedFromHarm },
  { id: 'unbidden', kind: 'strength', finding: 'S5', see: unbidden },
];

/** An order that people feel where it reaches them. */
const ordered = 0.25;
const blamed = 0.1;
const shut = 0.15;

function pushThrough({ game, quarters }: Chronicle): Seen | null {
  const pushed = quarters.filter(({ quarter }) => isOrdered(game, quarter));
  if (pushed.length === 0) return null;
  const [{ quarter }] = pushed;
  const [push] = pushesIn(game, quarter, 'coercion');
  const { truth, untouched } = pushed[pushed.length - 1];
  return {
    quarter,
    about: push.about,
    evidence: {
      quarters: pushed.length,
      share: push.share,
      practice: truth.practice,
      trust: truth.trust,
      untouched: untouched.trust,
    },
  };
}

function isOrdered(game: Game, quarter: number): boolean {
  return pushesIn(game, quarter, 'coercion').some(({ strength }) => strength >= ordered);
}

/** Posts taken from the worried, or orders where many are. */
function firingAtResisters(chronicle: Chronicle): Seen | null {
  const { game, quarters, size, start } = chronicle;
  const replacing = chronicle.begun.filter(({ offered }) => offered.restructure === 'replace');
  const { replaced, worried, first } = replacedIn(game, replacing);
  const orders = quarters.find(({ quarter }) => isOrdered(game, quarter));
  const before = orders === undefined ? undefined : quarters[orders.quarter - 2];
  const resisters = (before?.truth ?? start).resisters / size;
  const isForced = orders !== undefined && resisters >= 0.25;
  if (worried === 0 && !isForced) return null;
  return {
    quarter: first?.quarter ?? orders?.quarter ?? null,
    about: first?.policy ?? pushesIn(game, orders?.quarter ?? 1, 'coercion')[0]?.about ?? null,
    evidence: { replaced, worried, resisters },
  };
}

/** How many managers lost their posts, how many of them were resisters on that day, and when the first. */
function replacedIn(
  { scenario, seed, journal }: Game,
  replacing: readonly Begun[],
): { readonly replaced: number; readonly worried: number; readonly first: Begun | undefined } {
  const last = Math.max(0, ...replacing.map(({ quarter }) => quarter));
  let replaced = 0;
  let worried = 0;
  let first: Begun | undefined;
  let game = openGame(scenario, seed);
  for (let quarter = 1; quarter <= last; quarter += 1) {
    const { people, department } = game.world;
    const ground = { scenario, tree: department, tiers: game.tiers };
    for (const each of replacing.filter((begun) => begun.quarter === quarter)) {
      const rows = rowsReached(ground, each.aim).filter((row) => department.teamLed[row] >= 0);
      replaced += rows.length;
      worried += rows.filter((row) => people.camp[row] === camps.indexOf('resister')).length;
      if (worried > 0) first ??= each;
    }
    if (quarter === last) break;
    game = playQuarter(
      { ...game, journal: journal.filter((each) => each.quarter <= quarter) },
      'quarters',
    );
  }
  return { replaced, worried, first };
}

/** Blame in force while harm struck, or handed out in answer to it. */
function blameAfterIncident({ game, quarters, scenario }: Chronicle): Seen | null {
  const blaming = quarters.filter(
    ({ quarter, own }) =>
      own.stewardship <= -shut || blameIn(game, quarter).some(({ strength }) => strength >= blamed),
  );
  const struck = blaming.filter((quarter) => {
    const answers = blameIn(game, quarter.quarter).filter(({ about }) =>
      scenario.dilemmas.some(({ id }) => id === about),
    );
    return (
      answers.length > 0 || totalIn([quarter], ({ materialIncidents }) => materialIncidents) > 0
    );
  });
  if (struck.length === 0) return null;
  const [{ quarter, levels }] = struck;
  // What the model takes from the trust of the team in which a material incident strikes.
  const lived = levels.stewardship * (1 - levels.discipline);
  return {
    quarter,
    about:
      (blameIn(game, quarter)[0] ?? pushesIn(game, quarter, 'stewardship').at(-1))?.about ?? null,
    evidence: {
      quarters: blaming.length,
      incidents: totalIn(blaming, incidentsOf),
      material: totalIn(blaming, ({ materialIncidents }) => materialIncidents),
      toll: scenario.parameters.blameOnTrust * (1 - lived),
    },
  };
}

function blameIn(game: Game, quarter: number) {
  return pushesIn(game, quarter, 'discipline').filter(({ strength }) => strength > 0);
}

function isShut({ own }: Quarter): boolean {
  return own.access <= -shut || own.stewardship <= -shut;
}

function closingDown(chronicle: Chronicle): Seen | null {
  const { game, quarters } = chronicle;
  const closed = quarters.filter(isShut);
  if (closed.length < oftenIn(chronicle)) return null;
  const [{ quarter, own }] = closed;
  const { truth, untouched } = closed[closed.length - 1];
  const lever = own.access <= -shut ? 'access' : 'stewardship';
  return {
    quarter,
    about: pushesIn(game, quarter, lever).at(-1)?.about ?? null,
    evidence: {
      quarters: closed.length,
      legacy: totalIn(closed, ({ legacyIncidents }) => legacyIncidents),
      before: untouchedIn(chronicle, closed, ({ legacyIncidents }) => legacyIncidents),
      practice: truth.practice,
      untouched: untouched.practice,
    },
  };
}

/** Bad news made safe, and more of what people said was heard. */
function protectedDissent({ game, quarters, last }: Chronicle): Seen | null {
  const safe = quarters.filter(
    ({ own, levels }) => own.stewardship >= 0.2 && levels.discipline < 0.05,
  );
  if (last < 2 || safe.length < last / 3) return null;
  const first = heardIn(quarters[0]);
  const heard = heardIn(quarters[last - 1]);
  if (first === null || heard === null || heard - first < 0.03) return null;
  const [{ quarter }] = safe;
  return {
    quarter,
    about: pushesIn(game, quarter, 'stewardship')[0]?.about ?? null,
    evidence: { quarters: safe.length, first, heard },
  };
}

/** Share of the voices raised in a quarter that were heard; null: nobody raised one. */
function heardIn(quarter: Quarter): number | null {
  const raised = totalIn([quarter], ({ voicesRaised }) => voicesRaised);
  return raised === 0 ? null : totalIn([quarter], ({ voicesHeard }) => voicesHeard) / raised;
}

/** Harm struck under stewardship, and trust stood no lower than with nothing decided. */
function learnedFromHarm({ quarters }: Chronicle): Seen | null {
  const learning = quarters.filter(
    (quarter) =>
      quarter.own.stewardship >= 0.2 &&
      quarter.levels.stewardship >= 0.4 &&
      totalIn([quarter], ({ materialIncidents }) => materialIncidents) > 0,
  );
  if (learning.length === 0) return null;
  const { truth, untouched } = learning[learning.length - 1];
  if (truth.trust < untouched.trust) return null;
  return {
    quarter: learning[0].quarter,
    about: null,
    evidence: {
      material: totalIn(learning, ({ materialIncidents }) => materialIncidents),
      stewardship: meanOf(learning, ({ levels }) => levels.stewardship),
      trust: truth.trust,
      untouched: untouched.trust,
    },
  };
}

function unbidden({ size, end, untouchedEnd }: Chronicle): Seen | null {
  const isGrown = end.practice >= 0.15 && end.practice - untouchedEnd.practice >= 0.05;
  const compelled = end.compelled / size;
  if (!isGrown || compelled > end.practice / 10 || end.trust < untouchedEnd.trust) return null;
  return {
    quarter: null,
    about: null,
    evidence: { practice: end.practice, untouched: untouchedEnd.practice, compelled },
  };
}
