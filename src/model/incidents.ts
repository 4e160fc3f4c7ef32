/**
 * Incidents. Misdirected mail and lost sticks happened before social media (S3): legacy incidents
 * depend on the domains alone, and share one draw with the new ones in fixed sub-intervals, so the
 * legacy list is the same, event by event, whatever is practised. Guardrails designed in lower both
 * (S2). A person has at most one incident a week. Leaves out: intent, and harm that is never noticed.
 */
import { deputy } from './department.ts';
import { domains, type Domain } from './levers.ts';
import { draw, lotsEach, purposes } from './luck.ts';
import { checkWhole } from './share.ts';
import { lotsFor, type Week } from './week.ts';

/** An incident in one byte: 0 none, else 1 + domain + 4·new + 8·material + 16·reported. */
export type Incident = {
  readonly domain: Domain;
  readonly kind: 'legacy' | 'new';
  readonly material: boolean;
  readonly reported: boolean;
};

/** @throws RangeError for a code that no incident has */
export function readIncident(code: number): Incident | null {
  checkWhole('code', code, 0, 32);
  if (code === 0) return null;
  const bits = code - 1;
  return {
    domain: domains[bits & 3],
    kind: (bits & 4) === 0 ? 'legacy' : 'new',
    material: (bits & 8) !== 0,
    reported: (bits & 16) !== 0,
  };
}

export function strikeIncidents(week: Week): void {
  const { department, parameters, now, next, bench } = week;
  const { size } = department;
  const rates = ratesOf(week);
  const lots = lotsFor(week, purposes.incident);
  bench.materialCounts.fill(0);
  bench.materialSalience.fill(0);
  next.incident.fill(0);
  // Beyond this nobody is struck, whatever she does: most are done with at one look.
  const mostRate = (parameters.legacyIncidents + parameters.newIncidents) * Math.max(...rates);
  const mostLot = mostRate * lotsEach;

  for (let row = 0; row < size; row += 1) {
    const lot = lots[row];
    // The two highest bits choose the domain; the rest are its own luck, in [0, 1/4).
    const rest = lot & 0x3fffffff;
    if (rest >= mostLot) continue;
    const rate = rates[lot >>> 30];
    const chance = rest / lotsEach;
    const legacy = parameters.legacyIncidents * rate;
    const added =
      now.practice[row] *
      parameters.newIncidents *
      rate *
      (1 - parameters.communityRelief * now.member[row]);
    if (chance < legacy + added) strike(week, row, lot >>> 30, chance >= legacy);
  }
}

/** q: how likely harm is in each domain, relative to a constraint of half strength. */
function ratesOf({ circumstances, parameters, organisation }: Week): readonly number[] {
  return domains.map(
    (domain) =>
      circumstances.weights[domain] *
      (0.5 + circumstances.strengths[domain]) *
      (1 - parameters.guardrailRelief * organisation.guardrails[domain]),
  );
}

function strike(week: Week, row: number, domain: number, isNew: boolean): void {
  const { department, circumstances, parameters, now, next, bench } = week;
  const uid = department.uid[row];
  const team = department.teamOf[row];
  const manager = department.leaderOf[team];
  const permeability = manager === deputy ? 1 : now.permeability[manager];
  const luckOf = (purpose: typeof purposes.material | typeof purposes.reported): number =>
    draw(circumstances.key, purpose, uid, week.number);
  const material = luckOf(purposes.material) < parameters.materialShare;
  const reported = luckOf(purposes.reported) < now.trust[row] * permeability;
  next.incident[row] = 1 + domain + (isNew ? 4 : 0) + (material ? 8 : 0) + (reported ? 16 : 0);
  if (!material) return;
  bench.materialCounts[team] += 1;
  bench.materialSalience[team] += isNew ? 1 : parameters.legacySalience;
}
