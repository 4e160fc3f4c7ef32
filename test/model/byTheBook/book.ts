/**
 * A second reading of the model, for the week that begins: who is who, the luck of the week, and
 * what the equations say of the organisation and of harm. It takes none of the short cuts of
 * src/model, and knows nothing of the extensions.
 */
import {
  domains,
  draw,
  purposes,
  type Levers,
  type Parameters,
  type World,
} from '../../../src/model/index.ts';

export type Incident = {
  readonly domain: number;
  readonly isNew: boolean;
  readonly material: boolean;
  readonly reported: boolean;
};

export type Book = {
  readonly world: World;
  readonly levers: Levers;
  readonly p: Parameters;
  readonly rows: readonly number[];
  readonly organisation: Organisation;
  /** Per person. */
  readonly incidents: readonly (Incident | null)[];
  /** Who had a material incident. */
  readonly sources: readonly number[];
};

/** After this week's lag. */
type Organisation = {
  /** Y, Fq and φ. */
  readonly load: number;
  readonly clearance: number;
  readonly fatigue: number;
  /** q of each domain. */
  readonly harm: readonly number[];
};

type Luck = (typeof purposes)[keyof typeof purposes];

export function openBook(world: World, levers: Levers): Book {
  const p = world.circumstances.parameters;
  const rows = Array.from({ length: world.department.size }, (_, row) => row);
  const organisation = lagged(world, levers);
  const incidents = rows.map((row) => incidentOf(world, organisation.harm, row));
  const sources = rows.filter((row) => incidents[row]?.material === true);
  return { world, levers, p, rows, organisation, incidents, sources };
}

export function luckOf({ circumstances, department, week }: World, row: number, of: Luck): number {
  return draw(circumstances.key, of, department.uid[row], week);
}

/** κ of the manager; the deputy head hears everybody. */
export function permeabilityAbove({ department, people }: World, row: number): number {
  const manager = department.managerOf[row];
  return manager < 0 ? 1 : people.permeability[manager];
}

export function isManager({ department }: World, row: number): boolean {
  return department.managerOf.includes(row);
}

export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Ĝ += lG(G−Ĝ); load = K + C + M + ½ΣG; Y = Σ ωX(1−εĜ); Fq = cq(1−Q)ΣωĜ. */
function lagged({ organisation, circumstances }: World, levers: Levers): Organisation {
  const { weights, strengths, parameters: p } = circumstances;
  const guardrails = domains.map((domain) => {
    const before = organisation.guardrails[domain];
    return before + p.lagRate * (levers.guardrails[domain] - before);
  });
  const sumOf = (term: (domain: (typeof domains)[number], at: number) => number): number =>
    domains.reduce((sum, domain, at) => sum + term(domain, at), 0);
  const load =
    levers.clayWork +
    levers.community +
    levers.measurement +
    sumOf((domain) => levers.guardrails[domain]) / 2;
  const over = Math.max(0, load - p.loadCapacity) / p.loadCapacity;
  const fatigue = organisation.fatigue + p.fatigueRate * (over / (1 + over) - organisation.fatigue);
  const kept = guardrails.map((guardrail) => 1 - p.guardrailRelief * guardrail);
  return {
    load: sumOf((domain, at) => weights[domain] * strengths[domain] * kept[at]),
    clearance:
      p.clearanceCost *
      (1 - levers.stewardship) *
      sumOf((domain, at) => weights[domain] * guardrails[at]),
    fatigue,
    harm: domains.map((domain, at) => weights[domain] * (0.5 + strengths[domain]) * kept[at]),
  };
}

/** One draw: x = 4U, k = ⌊x⌋, y = (x−k)/4; first the legacy incidents of domain k, then the new. */
function incidentOf(world: World, harm: readonly number[], row: number): Incident | null {
  const { people, circumstances } = world;
  const p = circumstances.parameters;
  const x = 4 * luckOf(world, row, purposes.incident);
  const domain = Math.floor(x);
  const y = (x - domain) / 4;
  const legacy = p.legacyIncidents * harm[domain];
  const relief = 1 - p.communityRelief * people.member[row];
  const added = p.newIncidents * harm[domain] * people.practice[row] * relief;
  if (y >= legacy + added) return null;
  const heeded = people.trust[row] * permeabilityAbove(world, row);
  return {
    domain,
    isNew: y >= legacy,
    material: luckOf(world, row, purposes.material) < p.materialShare,
    reported: luckOf(world, row, purposes.reported) < heeded,
  };
}
