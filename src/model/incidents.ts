/**
 * Incidents. Misdirected mail and lost sticks happened before social media (S3): legacy incidents
 * depend on the domains alone, and share one draw with the new ones in fixed sub-intervals, so the
 * legacy list is the same, event by event, whatever is practised. Guardrails designed in lower both
 * (S2). A person has at most one incident a week. Leaves out: intent, and harm that is never noticed.
 */
import { deputy } from './department.ts';
import { domains, type Domain } from './levers.ts';
import { draw, purposes } from './luck.ts';
import type { Week } from './week.ts';

/** An incident in one byte: 0 none, else 1 + domain + 4·new + 8·material + 16·reported. */
export type Incident = {
  readonly domain: Domain;
  readonly kind: 'legacy' | 'new';
  readonly material: boolean;
  readonly reported: boolean;
};

export function readIncident(code: number): Incident | null {
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
  const { department, circumstances, parameters, now, next, organisation, bench } = week;
  const { key } = circumstances;
  const rates = domains.map(
    (domain) =>
      circumstances.weights[domain] *
      (0.5 + circumstances.strengths[domain]) *
      (1 - parameters.guardrailRelief * organisation.guardrails[domain]),
  );
  bench.materialCounts.fill(0);
  bench.materialSalience.fill(0);

  for (let team = 0; team < department.leaderOf.length; team += 1) {
    const manager = department.leaderOf[team];
    const permeability = manager === deputy ? 1 : now.permeability[manager];
    for (let row = department.teamStart[team]; row < department.teamStart[team + 1]; row += 1) {
      const uid = department.uid[row];
      const spread = draw(key, purposes.incident, uid, week.number) * 4;
      const domain = Math.floor(spread);
      const chance = (spread - domain) / 4;
      const legacy = parameters.legacyIncidents * rates[domain];
      const added =
        now.practice[row] *
        parameters.newIncidents *
        rates[domain] *
        (1 - parameters.communityRelief * now.member[row]);
      if (chance >= legacy + added) {
        next.incident[row] = 0;
        continue;
      }
      const isNew = chance >= legacy;
      const material = draw(key, purposes.material, uid, week.number) < parameters.materialShare;
      const reported =
        draw(key, purposes.reported, uid, week.number) < now.trust[row] * permeability;
      next.incident[row] = 1 + domain + (isNew ? 4 : 0) + (material ? 8 : 0) + (reported ? 16 : 0);
      if (material) {
        bench.materialCounts[team] += 1;
        bench.materialSalience[team] += isNew ? 1 : parameters.legacySalience;
      }
    }
  }
}
