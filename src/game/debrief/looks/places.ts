/** Which branches were reached, and what they came to (S4). */
import type { Chronicle } from '../chronicle.ts';
import { measureNow } from '../../measureNow.ts';
import type { Look, Seen } from '../look.ts';

export const placeLooks: readonly Look[] = [
  { id: 'forgotten-branch', kind: 'trap', finding: 'S4', see: forgottenBranch },
  { id: 'no-branch-left-behind', kind: 'strength', finding: 'S4', see: noBranchLeftBehind },
  { id: 'branches-apart', kind: 'note', finding: 'S4', see: branchesApart },
];

type Branch = { readonly branch: number; readonly practice: number; readonly trust: number };

/** On the day the leader left. */
function branchesOf({ game }: Chronicle): readonly Branch[] {
  const { department } = game.world;
  return Array.from({ length: department.teamStart[1] }, (_, at) => ({
    branch: at + 1,
    practice: measureNow(game, 'practice', at + 1),
    trust: measureNow(game, 'trust', at + 1),
  }));
}

function byPractice(branches: readonly Branch[]): readonly Branch[] {
  return branches.toSorted((one, other) => one.practice - other.practice);
}

/** Others were aimed at and this one never, and it is the last of them. */
function forgottenBranch(chronicle: Chronicle): Seen | null {
  const branches = branchesOf(chronicle);
  const aimed = new Set(
    chronicle.begun.flatMap(({ aim }) => (aim.kind === 'branch' ? aim.branches : [])),
  );
  const left = byPractice(branches).filter(({ branch }) => !aimed.has(branch));
  if (aimed.size === 0 || left.length === 0) return null;
  const reached = byPractice(branches.filter(({ branch }) => aimed.has(branch)));
  const [behind] = left;
  const ahead = reached.at(-1);
  if (ahead === undefined || ahead.practice - behind.practice < 0.05) return null;
  const first = chronicle.begun.find(({ aim }) => aim.kind === 'branch');
  return {
    quarter: first?.quarter ?? null,
    about: first?.policy ?? null,
    evidence: {
      branch: behind.branch,
      practice: behind.practice,
      trust: behind.trust,
      ahead: ahead.practice,
      aims: aimed.size,
    },
  };
}

function noBranchLeftBehind(chronicle: Chronicle): Seen | null {
  const branches = byPractice(branchesOf(chronicle));
  const least = branches[0].practice;
  const most = branches[branches.length - 1].practice;
  if (branches.length < 2 || least < 0.15 || least < 0.7 * most) return null;
  return { quarter: null, about: null, evidence: { branches: branches.length, least, most } };
}

function branchesApart(chronicle: Chronicle): Seen | null {
  const branches = byPractice(branchesOf(chronicle));
  const [behind] = branches;
  const ahead = branches[branches.length - 1];
  if (ahead.practice - behind.practice < 0.05) return null;
  return {
    quarter: null,
    about: null,
    evidence: {
      least: behind.practice,
      most: ahead.practice,
      branch: behind.branch,
      other: ahead.branch,
    },
  };
}
