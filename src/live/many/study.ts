/** One question that many runs answer: asked once, shown as it fills, given up at any moment. */
import type { Game } from '../../game/index.ts';
import type { JobResult } from '../../lab/index.ts';
import type { Crew, Piece } from './crew.ts';
import type { Run } from './run.ts';

/** What it is about, as it was asked. */
export type Subjects = readonly (Game | Run)[];

export type StudyState<Result> =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly of: Subjects;
      readonly done: number;
      /** In the order of the question, never of arrival; null: not yet. */
      readonly results: readonly (Result | null)[];
    }
  | { readonly kind: 'done'; readonly of: Subjects; readonly results: readonly Result[] }
  | { readonly kind: 'failed'; readonly of: Subjects };

export type Question = {
  readonly of: Subjects;
  /** All that the answer depends on: the same key has the same answer. */
  readonly key: string;
  readonly pieces: readonly Piece[];
};

export type Study = {
  readonly ask: (question: Question) => void;
  /** What is under way; an answer that has come stays. */
  readonly giveUp: () => void;
  readonly forget: () => void;
};

/** The one corner of the store that is its own. */
type Corner<Result> = {
  readonly get: () => StudyState<Result>;
  readonly set: (state: StudyState<Result>) => void;
};

/** Enough for a room that goes back and forth between a few runs. */
const answersKept = 12;

/** @param read takes out of what a piece came to what the study is about */
export function createStudy<Result>(
  crew: Crew,
  read: (result: JobResult) => Result | null,
  corner: Corner<Result>,
): Study {
  const kept = new Map<string, readonly Result[]>();
  let asked: string | null = null;
  let stop: () => void = () => undefined;

  function ask({ of, key, pieces }: Question): void {
    const now = corner.get();
    if (now.kind === 'running' && asked === key) {
      // Asked again by somebody else's name for it: the answer goes by the last.
      corner.set({ ...now, of });
      return;
    }
    stop();
    asked = key;
    const known = kept.get(key);
    if (known !== undefined) {
      corner.set({ kind: 'done', of, results: known });
      return;
    }
    corner.set({ kind: 'running', of, done: 0, results: pieces.map(() => null) });
    stop = crew.take({
      pieces,
      told: (at, result) => note(key, at, read(result)),
      failed: () => {
        const state = corner.get();
        corner.set({ kind: 'failed', of: state.kind === 'idle' ? of : state.of });
      },
    });
  }

  function note(key: string, at: number, result: Result | null): void {
    const state = corner.get();
    if (state.kind !== 'running') return;
    const { of } = state;
    const results = state.results.with(at, result);
    const whole = results.filter((each) => each !== null);
    if (whole.length < results.length) {
      corner.set({ kind: 'running', of, done: whole.length, results });
      return;
    }
    keep(key, whole);
    corner.set({ kind: 'done', of, results: whole });
  }

  function keep(key: string, results: readonly Result[]): void {
    const [oldest] = kept.keys();
    if (kept.size >= answersKept && oldest !== undefined) kept.delete(oldest);
    kept.set(key, results);
  }

  function forget(): void {
    stop();
    stop = () => undefined;
    if (corner.get().kind !== 'idle') corner.set({ kind: 'idle' });
  }

  return {
    ask,
    giveUp: () => {
      if (corner.get().kind === 'running') forget();
    },
    forget,
  };
}
