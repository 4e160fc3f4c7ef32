/** What the debrief asks of many runs: what each decision did, luck or skill, one run beside another. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  debriefOf,
  scenarioHash,
  type Game,
  type Journal,
  type Life,
  type Sight,
} from '../../game/index.ts';
import { luckSeeds, whatIfsOf, type Course, type RunOutcome } from '../../lab/index.ts';
import { createCrew, type Piece } from './crew.ts';
import { createStudy, type StudyState } from './study.ts';

export type ManyState = {
  /** First the run itself, then one for each of `whatIfsOf`. */
  readonly effects: StudyState<Course>;
  /** First the run itself; then its journal on each of `luckSeeds`; then as many with nothing decided. */
  readonly luck: StudyState<RunOutcome>;
  /** Of the one run and of the other. */
  readonly comparison: StudyState<Course>;
  /** Of the one person who was last asked about. */
  readonly life: StudyState<Life>;
};

export type ManyKind = keyof ManyState;

export type Many = {
  /** What is true is in it, so it is shown to nobody before the game has ended. */
  readonly manyOf: (sight: Sight) => StoreApi<ManyState> | null;
  /** Each plays only what has not been played, and is not under way. */
  readonly imagineAway: (game: Game) => void;
  readonly tryLuck: (game: Game) => void;
  readonly compare: (one: Game, other: Game) => void;
  readonly explainLife: (game: Game, uid: number) => void;
  readonly giveUp: (what: ManyKind) => void;
};

/** Where another game begins, nobody waits any more for what was asked of the last. */
type Closable = { readonly giveUpAll: () => void; readonly close: () => void };

export function createMany(): Many & Closable {
  const store = createStore<ManyState>(() => ({
    effects: { kind: 'idle' },
    luck: { kind: 'idle' },
    comparison: { kind: 'idle' },
    life: { kind: 'idle' },
  }));
  const { getState, setState } = store;
  const crew = createCrew(() => Math.max(1, navigator.hardwareConcurrency - 1));
  const courses = (place: 'effects' | 'comparison') =>
    createStudy<Course>(crew, (it) => (it.kind === 'course' ? it.course : null), {
      get: () => getState()[place],
      set: (state) => setState({ [place]: state }),
    });
  const studies = {
    effects: courses('effects'),
    luck: createStudy<RunOutcome>(crew, (it) => (it.kind === 'outcome' ? it.outcome : null), {
      get: () => getState().luck,
      set: (luck) => setState({ luck }),
    }),
    comparison: courses('comparison'),
    life: createStudy<Life>(crew, (it) => (it.kind === 'life' ? it.life : null), {
      get: () => getState().life,
      set: (life) => setState({ life }),
    }),
  };

  return {
    manyOf: (sight) => (debriefOf(sight) === null ? null : store),
    imagineAway: (game) => {
      const { scenario, journal } = game;
      const journals = [journal, ...whatIfsOf(scenario, journal).map((whatIf) => whatIf.journal)];
      studies.effects.ask({
        of: [game],
        key: keyOf(game),
        pieces: journals.map((each) => courseOf(game, each)),
      });
    },
    tryLuck: (game) => {
      const { seed, journal } = game;
      studies.luck.ask({
        of: [game],
        key: keyOf(game),
        pieces: [
          outcomeOf(game, seed, journal),
          ...luckSeeds.map((each) => outcomeOf(game, each, journal)),
          ...luckSeeds.map((each) => outcomeOf(game, each, [])),
        ],
      });
    },
    compare: (one, other) => {
      studies.comparison.ask({
        of: [one, other],
        key: `${keyOf(one)} ${keyOf(other)}`,
        pieces: [courseOf(one, one.journal), courseOf(other, other.journal)],
      });
    },
    explainLife: (game, uid) => {
      const { scenario, seed, journal, quarterReports } = game;
      const job = { kind: 'life', seed, journal, quarters: quarterReports.length, uid } as const;
      studies.life.ask({
        of: [game],
        key: `${keyOf(game)} ${uid}`,
        pieces: [{ scenario, job }],
      });
    },
    giveUp: (what) => studies[what].giveUp(),
    giveUpAll: () => {
      for (const study of Object.values(studies)) study.giveUp();
    },
    close: () => crew.close(),
  };
}

function courseOf({ scenario, seed, quarterReports }: Game, journal: Journal): Piece {
  return { scenario, job: { kind: 'course', seed, journal, quarters: quarterReports.length } };
}

function outcomeOf({ scenario }: Game, seed: string, journal: Journal): Piece {
  return { scenario, job: { kind: 'outcome', seed, journal } };
}

/** A game is computed from these and from nothing else. */
function keyOf({ scenario, seed, journal, quarterReports }: Game): string {
  return JSON.stringify([scenarioHash(scenario), seed, quarterReports.length, journal]);
}
