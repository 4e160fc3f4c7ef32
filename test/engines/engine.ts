/** An engine, where in it the lines were read, and whether they are the lines expected. */

export type Engine = {
  readonly name: string;
  /** What else may be done where it is not installed. */
  readonly howToGet: string;
  /** The program that runs it here, if there is one. */
  readonly find: () => string | undefined;
  readonly play: (program: string, script: string) => Promise<Played>;
};

export type Played = {
  readonly version: string;
  readonly places: readonly Place[];
};

export type Place = {
  readonly place: string;
  readonly lines: readonly string[];
  readonly seconds: number;
};

/** Runs one script somewhere in an engine; its last expression is the answer. */
export type Ask = (part: number, parts: number) => Promise<string>;

/** Asks one worker for every line, or deals the lines to several that work at once. */
export async function readLines(place: string, ask: Ask, parts = 1): Promise<Place> {
  const startedAt = performance.now();
  const answers = await Promise.all(
    Array.from({ length: parts }, async (_, part) => ask(part, parts)),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  return { place, lines: gather(answers.map((answer) => answer.split('\n'))), seconds };
}

/** Lines that were dealt one by one, back in their order. */
function gather(hands: readonly (readonly string[])[]): readonly string[] {
  const count = hands.reduce((sum, hand) => sum + hand.length, 0);
  return Array.from(
    { length: count },
    (_, at) => hands[at % hands.length][Math.floor(at / hands.length)] ?? '(no line)',
  );
}

export type Difference = { readonly expected: string; readonly found: string };

export function firstDifference(
  expected: readonly string[],
  found: readonly string[],
): Difference | null {
  for (let at = 0; at < Math.max(expected.length, found.length); at += 1) {
    if (expected[at] !== found[at]) {
      return { expected: expected[at] ?? '(no line)', found: found[at] ?? '(no line)' };
    }
  }
  return null;
}
