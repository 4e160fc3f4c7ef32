/**
 * What is asked of many runs. In the debrief: what each decision did, luck or skill, one run beside
 * another. While a game is played: what may follow, of which nothing is true of its own department.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { debriefOf, type Game, type Journal, type Life, type Sight } from '../../game/index.ts';
import {
  outlookJobs,
  seedsBeside,
  whatIfsOf,
  type Course,
  type ReportedRun,
  type RunOutcome,
} from '../../lab/index.ts';
import { createAnswers } from './answers.ts';
import { createCrew, type Crew, type Piece } from './crew.ts';
import { runOf, type Run } from './run.ts';
import { createStudy, type StudyState, type Subject } from './study.ts';

export type ManyState = {
  /** First the run itself, then one for each of `whatIfsOf`. */
  readonly effects: StudyState<Course>;
  /** First the run itself; then on each of `seedsBeside` it its journal, and nothing decided. */
  readonly luck: StudyState<RunOutcome>;
  /** Of the one run and of the other. */
  readonly comparison: StudyState<Course>;
  /** Of the one person who was last asked about. */
  readonly life: StudyState<Life>;
};

/** One for each of `outlookJobs`. */
export type OutlookState = StudyState<ReportedRun, Sight>;

export type ManyKind = keyof ManyState | 'outlook';

export type Many = {
  readonly outlook: Pick<StoreApi<OutlookState>, 'getInitialState' | 'getState' | 'subscribe'>;
  readonly lookAhead: (sight: Sight) => void;
  /** What is true is in it, so it is shown to nobody before the game has ended. */
  readonly manyOf: (sight: Sight) => StoreApi<ManyState> | null;
  /** Each plays only what has not been played, and is not under way. */
  readonly imagineAway: (game: Game) => void;
  readonly tryLuck: (game: Game) => void;
  readonly compare: (one: Run, other: Run) => void;
  readonly explainLife: (game: Game, uid: number) => void;
  readonly giveUp: (what: ManyKind) => void;
};

/** Where another game begins, nothing that was asked of the last is of any use. */
type Closable = { readonly forgetAll: () => void; readonly close: () => void };

/** Enough for a room that goes back and forth between a few runs. */
const designsKept = 24;

export function createMany(): Many & Closable {
  const store = createStore<ManyState>(() => ({
    effects: { kind: 'idle' },
    luck: { kind: 'idle' },
    comparison: { kind: 'idle' },
    life: { kind: 'idle' },
  }));
  const outlook = createStore<OutlookState>(() => ({ kind: 'idle' }));
  const crew = createCrew(() => Math.max(1, navigator.hardwareConcurrency - 1));
  const studies = createStudies(crew, store, outlook);

  return {
    outlook,
    lookAhead: (sight) => {
      const { scenario } = sight;
      studies.outlook.ask({
        of: [sight],
        pieces: outlookJobs(sight).map((job) => ({ scenario, job })),
      });
    },
    manyOf: (sight) => (debriefOf(sight) === null ? null : store),
    imagineAway: (game) => {
      const run = runOf(game);
      const { scenario, journal } = run;
      const journals = [journal, ...whatIfsOf(scenario, journal).map((whatIf) => whatIf.journal)];
      studies.effects.ask({
        of: [game],
        pieces: journals.map((each) => courseOf(run, each)),
      });
    },
    tryLuck: (game) => {
      const run = runOf(game);
      const { seed, journal } = run;
      studies.luck.ask({
        of: [game],
        pieces: [
          outcomeOf(run, seed, journal),
          ...seedsBeside(seed).flatMap((each) => {
            return [journal, []].map((plan) => outcomeOf(run, each, plan));
          }),
        ],
      });
    },
    compare: (one, other) => {
      studies.comparison.ask({
        of: [one, other],
        pieces: [courseOf(one, one.journal), courseOf(other, other.journal)],
      });
    },
    explainLife: (game, uid) => {
      const run = runOf(game);
      const { scenario, seed, journal, quarters } = run;
      const job = { kind: 'life', seed, journal, quarters, uid } as const;
      studies.life.ask({ of: [game], pieces: [{ scenario, job }] });
    },
    giveUp: (what) => studies[what].giveUp(),
    forgetAll: () => {
      for (const study of Object.values(studies)) study.forget();
    },
    close: () => crew.close(),
  };
}

/** One for each corner of the two stores; what any of them has played is at hand for all. */
function createStudies(
  crew: Crew,
  { getState, setState }: StoreApi<ManyState>,
  outlook: StoreApi<OutlookState>,
) {
  const answers = createAnswers(designsKept);
  const courses = (place: 'effects' | 'comparison') =>
    createStudy<Course, Subject>(crew, answers, (it) => (it.kind === 'course' ? it.course : null), {
      get: () => getState()[place],
      set: (state) => setState({ [place]: state }),
    });
  return {
    effects: courses('effects'),
    luck: createStudy<RunOutcome, Subject>(
      crew,
      answers,
      (it) => (it.kind === 'outcome' ? it.outcome : null),
      { get: () => getState().luck, set: (luck) => setState({ luck }) },
    ),
    comparison: courses('comparison'),
    life: createStudy<Life, Subject>(crew, answers, (it) => (it.kind === 'life' ? it.life : null), {
      get: () => getState().life,
      set: (life) => setState({ life }),
    }),
    outlook: createStudy<ReportedRun, Sight>(
      crew,
      answers,
      (it) => (it.kind === 'reports' ? it.reports : null),
      { get: outlook.getState, set: (state) => outlook.setState(state, true) },
    ),
  };
}

function courseOf({ scenario, seed, quarters }: Run, journal: Journal): Piece {
  return { scenario, job: { kind: 'course', seed, journal, quarters } };
}

function outcomeOf({ scenario }: Run, seed: string, journal: Journal): Piece {
  return { scenario, job: { kind: 'outcome', seed, journal } };
}
