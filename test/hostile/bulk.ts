/** The inputs in their thousands, a piece at a time, by whoever can run the script; one that never ends is a hang. */
import type { Tally, Trouble } from './tryInputs.ts';

/** Something that runs the bundled script: this Node, or a page. */
export type Runner = {
  readonly name: string;
  readonly names: () => Promise<readonly (readonly [name: string, share: number])[]>;
  readonly run: (kind: string, seed: number, count: number) => Promise<Tally>;
  /** Ends what hangs, and begins anew. */
  readonly renew: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Found = Omit<Trouble, 'what'> & {
  readonly what: Trouble['what'] | 'hang';
  readonly kind: string;
  readonly seed: number;
  readonly count: number;
};

export type Total = {
  readonly kind: string;
  readonly tried: number;
  readonly accepted: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly slowestMilliseconds: number;
  readonly troubles: readonly Found[];
};

/** So many inputs have one seed, by which they can be made again. */
const pieceInputs = 100;
/** Ten seconds are the patience of the page with one file; a piece of them that takes so long hangs. */
const patienceMilliseconds = 120_000;

/** @param count of inputs in all, dealt among the kinds by their shares */
export async function runBulk(
  runner: Runner,
  seed: number,
  count: number,
  said: (total: Total) => void,
): Promise<readonly Total[]> {
  const totals: Total[] = [];
  for (const [kind, share] of await runner.names()) {
    let total = nothingOf(kind);
    const wanted = Math.ceil((count * share) / 100);
    for (let at = 0; total.tried < wanted; at += 1) {
      const size = Math.min(pieceInputs, wanted - total.tried);
      total = added(total, await runPiece(runner, kind, seed + at, size));
    }
    said(total);
    totals.push(total);
  }
  return totals;
}

async function runPiece(runner: Runner, kind: string, seed: number, count: number): Promise<Total> {
  const tally = await inTime(runner.run(kind, seed, count));
  if (tally === null) {
    await runner.renew();
    const hang = { what: 'hang', said: 'it did not end', input: '', kind, seed, count } as const;
    return { ...nothingOf(kind), tried: count, troubles: [hang] };
  }
  const troubles = tally.troubles.map((trouble) => ({ ...trouble, kind, seed, count }));
  return { ...tally, kind, tried: count, troubles };
}

async function inTime<Result>(work: Promise<Result>): Promise<Result | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMilliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export function nothingOf(kind: string): Total {
  return { kind, tried: 0, accepted: 0, refused: {}, slowestMilliseconds: 0, troubles: [] };
}

export function added(one: Total, other: Total): Total {
  const refused = { ...one.refused };
  for (const [reason, times] of Object.entries(other.refused)) {
    refused[reason] = (refused[reason] ?? 0) + times;
  }
  return {
    kind: one.kind,
    tried: one.tried + other.tried,
    accepted: one.accepted + other.accepted,
    refused,
    slowestMilliseconds: Math.max(one.slowestMilliseconds, other.slowestMilliseconds),
    troubles: [...one.troubles, ...other.troubles],
  };
}
