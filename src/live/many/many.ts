/** What the debrief asks of many runs: what each decision did, luck or skill, one run beside another. */
import type { Game, Journal } from '../../game/index.ts';
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
};

export type ManyKind = keyof ManyState;

export type Many = {
  /** Each plays only what has not been played, and is not under way. */
  readonly imagineAway: (game: Game) => void;
  readonly tryLuck: (game: Game) => void;
  readonly compare: (one: Game, other: Game) => void;
  readonly giveUp: (what: ManyKind) => void;
};

export const nothingAsked: ManyState = {
  effects: { kind: 'idle' },
  luck: { kind: 'idle' },
  comparison: { kind: 'idle' },
};

/** The one corner of the store that is theirs. */
type Store = {
  readonly many: () => ManyState;
  readonly setMany: (many: ManyState) => void;
};

type Closable = {
  /** Where another game begins, nobody waits for what was asked of the last. */
  readonly giveUpAll: () => void;
  readonly close: () => void;
};

export function createMany(store: Store): Many & Closable {
  const crew = createCrew(() => Math.max(1, navigator.hardwareConcurrency - 1));
  const courses = (place: 'effects' | 'comparison') =>
    createStudy<Course>(crew, (it) => (it.kind === 'course' ? it.course : null), {
      get: () => store.many()[place],
      set: (state) => store.setMany({ ...store.many(), [place]: state }),
    });
  const studies = {
    effects: courses('effects'),
    luck: createStudy<RunOutcome>(crew, (it) => (it.kind === 'outcome' ? it.outcome : null), {
      get: () => store.many().luck,
      set: (luck) => store.setMany({ ...store.many(), luck }),
    }),
    comparison: courses('comparison'),
  };

  return {
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
  return JSON.stringify([scenario.id, seed, quarterReports.length, journal]);
}
