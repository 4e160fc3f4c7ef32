/** One question that many runs answer: asked once, shown as it fills, given up at any moment. */
import type { Game } from '../../game/index.ts';
import type { JobResult } from '../../lab/index.ts';
import type { Answers, Results } from './answers.ts';
import type { Crew, Piece } from './crew.ts';
import { designHash } from './design.ts';
import type { Run } from './run.ts';

/** What the debrief asks about, as it was asked. */
export type Subject = Game | Run;

export type StudyState<Result, Of = Subject> =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly of: readonly Of[];
      readonly done: number;
      /** In the order of the question, never of arrival; null: not yet. */
      readonly results: readonly (Result | null)[];
    }
  | { readonly kind: 'done'; readonly of: readonly Of[]; readonly results: readonly Result[] }
  | { readonly kind: 'failed'; readonly of: readonly Of[] };

export type Question<Of> = {
  readonly of: readonly Of[];
  /** All that the answer depends on: the same pieces have the same answer. */
  readonly pieces: readonly Piece[];
};

export type Study<Of> = {
  readonly ask: (question: Question<Of>) => void;
  /** What is under way; what has been played of it is kept for whoever asks again. */
  readonly giveUp: () => void;
  readonly forget: () => void;
};

/** The one corner of the store that is its own. */
type Corner<Result, Of> = {
  readonly get: () => StudyState<Result, Of>;
  readonly set: (state: StudyState<Result, Of>) => void;
};

/** @param read takes out of what a piece came to what the study is about */
export function createStudy<Result, Of>(
  crew: Crew,
  answers: Answers,
  read: (result: JobResult) => Result | null,
  corner: Corner<Result, Of>,
): Study<Of> {
  let asked: string | null = null;
  let stop: () => void = () => undefined;

  function ask({ of, pieces }: Question<Of>): void {
    const design = designHash(pieces);
    const now = corner.get();
    if (now.kind === 'running' && asked === design) {
      // Asked again by somebody else's name for it: the answer goes by the last.
      corner.set({ ...now, of });
      return;
    }
    stop();
    asked = design;
    const results = answers.of(design) ?? pieces.map(() => null);
    show(of, results);
    if (corner.get().kind === 'running') play(design, pieces, results);
  }

  function play(design: string, pieces: readonly Piece[], before: Results): void {
    const due = before.flatMap((result, at) => (result === null ? [at] : []));
    let results = before;
    stop = crew.take({
      pieces: due.map((at) => pieces[at]),
      told: (at, result) => {
        results = results.with(due[at], result);
        answers.keep(design, results);
        show(ofNow(), results);
      },
      failed: () => corner.set({ kind: 'failed', of: ofNow() }),
    });
  }

  function show(of: readonly Of[], played: Results): void {
    const results = played.map((each) => (each === null ? null : read(each)));
    const whole = results.filter((each) => each !== null);
    corner.set(
      whole.length === results.length
        ? { kind: 'done', of, results: whole }
        : { kind: 'running', of, done: whole.length, results },
    );
  }

  function ofNow(): readonly Of[] {
    const state = corner.get();
    return state.kind === 'idle' ? [] : state.of;
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
