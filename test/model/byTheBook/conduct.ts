/** Permeability, practice, community, turnover and camps at the week's end, as the equations read. */
import { camps, purposes } from '../../../src/model/index.ts';
import { around, concernOf, enthusiasmOf, usefulnessOf } from './attitudes.ts';
import { clamp, isManager, luckOf, meanOf, type Book } from './book.ts';

/** Harm within one team adds up; that of several teams below compacts one after the other. */
export function permeabilityOf(book: Book, row: number): number {
  const { world, levers, p, sources } = book;
  const { permeability, permeabilitySetPoint } = world.people;
  const before = permeability[row];
  if (!isManager(world, row)) return before;
  const setPoint = permeabilitySetPoint[row];
  const lift = clamp(
    p.clayWorkEffect * clayWorkOn(book, row) +
      p.evidenceOnPermeability * world.organisation.evidence,
  );
  const drawnTo = setPoint + (1 - setPoint) * lift;
  let after = before + p.permeabilityRate * (drawnTo - before);
  const { managerOf } = world.department;
  for (const struck of new Set(sources.map((source) => managerOf[source]))) {
    const steps = stepsUp(book, struck, row);
    if (steps < 0) continue;
    const strikes = sources.filter((source) => managerOf[source] === struck).length;
    const proximity = p.chainProximity ** steps;
    after *= 1 - clamp(p.blameOnPermeability * (1 - levers.stewardship) * proximity * strikes);
  }
  return clamp(after);
}

/** K̂ += lG(K−K̂). */
function clayWorkOn({ world, levers, p }: Book, manager: number): number {
  const before = world.teams.clayWork[world.department.teamLed[manager]];
  return before + p.lagRate * (levers.clayWork - before);
}

/** How many tiers a person stands above a manager; −1 where she is not in the chain. */
function stepsUp(book: Book, from: number, to: number): number {
  if (from < 0) return -1;
  if (from === to) return 0;
  const above = stepsUp(book, book.world.department.managerOf[from], to);
  return above < 0 ? -1 : above + 1;
}

export function practiceOf(book: Book, row: number): number {
  const { world, p } = book;
  const drive = driveOf(book, row);
  const chance = luckOf(world, row, purposes.practice);
  return world.people.practice[row] === 0
    ? Number(chance < clamp(p.startRate * Math.max(0, drive)))
    : Number(chance >= clamp(p.stopRate * Math.max(0, -drive)));
}

/** D = wz·z + wu·u + wn·n + ws·s + wt(τ−½) − wr·r − wf(Y+Fq) − wφ·φ − θ. */
function driveOf(book: Book, row: number): number {
  const { people } = book.world;
  const { p, organisation } = book;
  return (
    p.enthusiasmOnPractice * people.enthusiasm[row] +
    p.usefulnessOnPractice * people.usefulness[row] +
    p.peersOnPractice * practisingAround(book, row) +
    p.signalOnPractice * people.signal[row] +
    p.trustOnPractice * (people.trust[row] - 0.5) -
    p.concernOnPractice * people.concern[row] -
    p.constraintOnPractice * (organisation.load + organisation.clearance) -
    p.fatigueOnPractice * organisation.fatigue -
    p.threshold
  );
}

/** Members look to the community, themselves excluded, for half of it. */
function practisingAround(book: Book, row: number): number {
  const { practice, member } = book.world.people;
  const near = around(book, row, practice);
  const others = book.rows.filter((other) => other !== row && member[other] === 1);
  if (member[row] === 0 || others.length === 0) return near;
  return near / 2 + meanOf(others.map((other) => practice[other])) / 2;
}

/** Of the motives and the permeability that the week has brought. */
export function memberOf(book: Book, row: number): number {
  const { world, levers, p } = book;
  const chance = luckOf(world, row, purposes.community);
  if (world.people.member[row] === 1) {
    return Number(chance >= p.leaveRate * (1 - levers.community));
  }
  const manager = world.department.managerOf[row];
  const letsGo = manager < 0 ? 1 : permeabilityOf(book, manager);
  const drawn = Math.max(enthusiasmOf(book, row), usefulnessOf(book, row));
  const appetite = Math.max(0, drawn - concernOf(book, row));
  return Number(chance < p.joinRate * levers.community * letsGo * p.appetiteScale * appetite);
}

export function isReplaced({ world, p }: Book, row: number): boolean {
  const rate = isManager(world, row) ? p.turnoverManagers : p.turnoverEmployees;
  return luckOf(world, row, purposes.turnover) < rate;
}

/** The strongest motive, where it leads that of the old camp by more than the margin. */
export function campOf(book: Book, row: number): (typeof camps)[number] {
  const motives = [enthusiasmOf(book, row), usefulnessOf(book, row), concernOf(book, row)];
  const strongest = motives.indexOf(Math.max(...motives));
  const before = book.world.people.camp[row];
  return camps[motives[strongest] - motives[before] > book.p.campMargin ? strongest : before];
}
