/** Signal, voice, trust and the motives at the week's end, person by person, as the equations read. */
import { purposes, type voices } from '../../../src/model/index.ts';
import { tiesOf } from '../worlds.ts';
import { clamp, luckOf, meanOf, permeabilityAbove, type Book } from './book.ts';

export function signalOf({ world, levers, p }: Book, row: number): number {
  const { people, department } = world;
  const manager = department.managerOf[row];
  const before = people.signal[row];
  if (manager < 0) return before + p.signalRate * (levers.signal - before);
  const kappa = people.permeability[manager];
  const chain = kappa * people.signal[manager] + (1 - kappa) * people.practice[manager];
  const x = levers.directChannel;
  const target = (1 - x) * chain + x * kappa * levers.signal;
  return before + p.signalRate * (target - before);
}

export function voiceOf({ world, p }: Book, row: number): (typeof voices)[number] {
  const { trust } = world.people;
  if (luckOf(world, row, purposes.speak) >= p.voiceRate * trust[row]) return 'silent';
  return luckOf(world, row, purposes.heard) < permeabilityAbove(world, row) ? 'heard' : 'ignored';
}

export function trustOf(book: Book, row: number): number {
  const { world, levers, p, sources } = book;
  const before = world.people.trust[row];
  const voice = voiceOf(book, row);
  let after = before;
  if (voice === 'heard') after += p.heardTrust * (1 - before);
  if (voice === 'ignored') after -= p.ignoredTrust * before;
  for (const source of sources) {
    after -= p.blameOnTrust * (1 - levers.stewardship) * nearness(book, row, source) * before;
  }
  return clamp(after);
}

export function enthusiasmOf(book: Book, row: number): number {
  const { enthusiasm, enthusiasmAnchor } = book.world.people;
  const z = enthusiasm[row];
  return clamp(z + pulled(book, row, enthusiasm, enthusiasmAnchor[row]));
}

export function usefulnessOf(book: Book, row: number): number {
  const { world, p } = book;
  const { usefulness, usefulnessAnchor, trueUsefulness, practice, member } = world.people;
  const u = usefulness[row];
  const learning =
    p.ownPracticeLearning * practice[row] +
    p.evidenceLearning * world.organisation.evidence +
    p.communityLearning * member[row];
  const learned = learning * (trueUsefulness[row] - u);
  return clamp(u + pulled(book, row, usefulness, usefulnessAnchor[row]) + learned);
}

export function concernOf(book: Book, row: number): number {
  const { world, p, organisation, sources, incidents } = book;
  const { concern, concernAnchor } = world.people;
  const r = concern[row];
  const shift = p.constraintOnConcern * (organisation.load - p.constraintReference);
  let after = r + pulled(book, row, concern, clamp(concernAnchor[row] + shift));
  for (const source of sources) {
    const salience = incidents[source]?.isNew === true ? 1 : p.legacySalience;
    after += p.incidentOnConcern * salience * nearness(book, row, source) * (1 - r);
  }
  return clamp(after);
}

/** x̄ = w·teammates + (1−w)·ties, oneself excluded; who has no teammates looks to the ties alone. */
export function around({ world, rows, p }: Book, row: number, column: ArrayLike<number>): number {
  const { managerOf } = world.department;
  const mates = rows.filter((other) => other !== row && managerOf[other] === managerOf[row]);
  const tied = meanOf(tiesOf(world.department, row).map((tie) => column[tie]));
  if (mates.length === 0) return tied;
  const team = meanOf(mates.map((mate) => column[mate]));
  return p.teammateWeight * team + (1 - p.teammateWeight) * tied;
}

function pulled(book: Book, row: number, motive: Float64Array, anchor: number): number {
  const toPeers = around(book, row, motive) - motive[row];
  return book.p.peerPull * toPeers + book.p.anchorPull * (anchor - motive[row]);
}

/** Harm in one's own team counts fully, that of others as far as it is felt. */
function nearness({ world, p }: Book, row: number, source: number): number {
  const { managerOf } = world.department;
  return managerOf[row] === managerOf[source] ? 1 : p.othersProximity;
}
