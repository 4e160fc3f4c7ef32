/**
 * The live game: the one store that stage and panels project, and the only place where a game meets
 * time and storage. Every command sets the state once; views are told, never asked.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  decide,
  openGame,
  sightOf,
  undo,
  withdraw,
  type Decision,
  type Game,
} from '../game/index.ts';
import type { Language, Scenario } from '../scenario/index.ts';
import { aimedAtNothing, createAiming, type Aiming } from './aiming.ts';
import { createErasing } from './erasing.ts';
import { createFiles, type Files } from './files.ts';
import { createMany, type Many } from './many/many.ts';
import { tutorialId } from './lessons/lessons.ts';
import { createLessons, type Lessons } from './lessons/teaching.ts';
import { createLooking, type Looking } from './picture/looking.ts';
import { createPastWeeks, type PastWeeks } from './picture/pastWeeks.ts';
import { rowIn } from './picture/rows.ts';
import { plainPicture, type PictureState } from './picture/pictureState.ts';
import { createPresenting, type Presenting } from './present/presenting.ts';
import { stateAtFirst, type LiveState } from './liveState.ts';
import { createLookBack } from './lookBack.ts';
import type { Speed } from './pace.ts';
import type { ReadFiles } from './readInWorker.ts';
import { keepSettings, type Settings } from './settings.ts';
import { nowhere, type Keeping } from './saves/keeping.ts';
import { createSaves, type Saves } from './saves/saves.ts';
import type { SavesState } from './saves/state.ts';
import { alwaysVisible } from './visibility.ts';
import { createWeeks, type Weeks } from './weeks/weeks.ts';

export type Live = Files &
  Many &
  Lessons &
  Aiming &
  Presenting &
  Looking &
  Weeks &
  Commands &
  Pick<PastWeeks, 'showWeek'>;

type Commands = {
  readonly store: StoreApi<LiveState>;
  readonly saves: Saves;
  readonly decide: (decision: Decision) => void;
  readonly withdraw: (decision: Decision) => void;
  readonly undo: () => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly select: (row: number | null) => void;
  /** Selects somebody, and sees to it that she is in view. */
  readonly lookAt: (row: number) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Settings['theme']) => void;
  /** Any of the settings; kept at once. */
  readonly changeSettings: (changes: Partial<Settings>) => void;
  /** Opens a scenario that is known to be sound, in place of the game under way. */
  readonly openScenario: (scenario: Scenario) => void;
  /** Plays the scenario that was read, in place of the game under way. */
  readonly playFile: () => void;
  readonly restart: (seed?: string) => void;
  readonly stageFailed: () => void;
  /** Deletes all that this browser keeps; nothing can be played then until the page is opened anew. */
  readonly eraseAll: () => Promise<void>;
  /** It is drawn again after all. */
  readonly stageBack: () => void;
  /** Stops all that runs by itself. */
  readonly close: () => void;
};

export function createLive(
  scenario: Scenario,
  settings: Settings,
  read: ReadFiles,
  keeping: Keeping = nowhere,
  visibility = alwaysVisible,
): Live {
  const opening = openGame(scenario);
  const store = createStore<LiveState>(() => stateAtFirst(opening, settings));
  const { getState, setState } = store;
  const files = createFiles(read, {
    file: () => getState().file,
    setFile: (file) => setState({ file }),
  });
  const { close: closeMany, forgetAll, ...many } = createMany();
  const aiming = createAiming({
    aiming: () => getState().aiming,
    setAiming: (aimed) => setState({ aiming: aimed }),
    game: () => getState().game,
    select,
  });
  const { lessons, follow } = createLessons({
    seen: getState,
    teaching: () => getState().teaching,
    setTeaching: (teaching) => setState({ teaching }),
    kept: () => getState().settings.lesson,
    keep: (lesson) => change({ lesson }),
  });
  const savesStore = {
    game: () => getState().game,
    saves: () => getState().saves,
    setSaves: (changes: Partial<SavesState>) =>
      setState(({ saves }) => ({ saves: { ...saves, ...changes } })),
    begin,
    place: play,
    gone: () => void eraseAll(),
  };
  const show = (changes: Partial<PictureState>, past = getState().past): void =>
    setState(({ picture }) => ({ picture: { ...picture, ...changes }, past }));
  const looking = createLooking({
    picture: () => getState().picture,
    setPicture: show,
    selected: () => getState().selected,
    department: () => getState().game.world.department,
    shown: () => (getState().past ?? getState().game).world.department,
  });
  const pastWeeks = createPastWeeks({
    game: () => getState().game,
    picture: () => getState().picture,
    show,
    pause: () => {
      if (getState().running) running.pause();
    },
  });
  pastWeeks.begin(opening);
  const eraseAll = createErasing({
    setErasing: (erasing) => setState({ erasing }),
    rest: async () => {
      live.close();
      await saves.atRest();
    },
    erase: keeping.erase,
  });
  const saves = createSaves(savesStore, keeping, read);
  const { weeks, ...running } = createWeeks(
    {
      game: () => getState().game,
      speed: () => getState().speed,
      setRunning: (isRunning) => {
        if (isRunning) pastWeeks.showWeek(null);
        setState({ running: isRunning });
      },
      place: play,
      placeBegun,
    },
    visibility,
  );
  const lookBack = createLookBack(
    { moved: () => getState().moved, setMoved: (moved) => setState({ moved }) },
    weeks.lookBack,
    visibility,
  );
  const unheard = store.subscribe((now, before) => {
    if (now.game === before.game) return;
    weeks.note(now.game);
    saves.note(now.game);
    lookBack.note(now.game, before.game);
    pastWeeks.note(now.game);
  });
  weeks.note(opening);
  const { closePresenting, ...presenting } = createPresenting({
    game: () => getState().game,
    settings: () => getState().settings,
    state: () => getState().present,
    setState: (present) => setState({ present }),
    subscribe: store.subscribe,
    runQuarter: () => live.runQuarter(),
    resume: () => {
      if (!getState().running) running.resume();
    },
  });

  function play(game: Game, changes: Partial<LiveState> = {}): void {
    const isRunning = getState().running && game.phase === 'watching';
    setState({ ...changes, game, sight: sightOf(game), running: isRunning });
  }

  function placeBegun(begun: Game): void {
    const { game, selected, picture } = getState();
    const { department } = begun.world;
    // Everybody may have another row now: whoever is looked at is still looked at.
    const rowNow = (row: number | null): number | null =>
      row === null ? null : rowIn(department, game.world.department, row);
    if (department === game.world.department) play(begun);
    else {
      const hovered = rowNow(picture.hovered);
      play(begun, { selected: rowNow(selected), picture: { ...picture, hovered } });
    }
  }

  function select(selected: number | null): void {
    setState({ selected });
  }

  function begin(game: Game): void {
    weeks.rest();
    forgetAll();
    pastWeeks.begin(game);
    setState({
      game,
      sight: sightOf(game),
      running: false,
      selected: null,
      aiming: aimedAtNothing,
      picture: plainPicture,
      past: null,
    });
  }

  function change(changes: Partial<Settings>): void {
    const changed = { ...getState().settings, ...changes };
    setState({ settings: changed });
    keepSettings(changed);
  }

  const unfollow = store.subscribe(follow);
  follow();

  const live: Live = {
    store,
    saves,
    ...files,
    ...many,
    ...lessons,
    ...aiming,
    ...presenting,
    ...looking,
    ...running,
    showWeek: pastWeeks.showWeek,
    compare: (one, other) => {
      // Runs can be made of what a leader knows; what becomes of them in truth is for the debrief.
      if (getState().game.phase === 'ended') many.compare(one, other);
    },
    decide: (decision) => {
      aiming.stopPicking();
      play(decide(getState().game, decision));
    },
    withdraw: (decision) => play(withdraw(getState().game, decision)),
    undo: () => play(undo(getState().game)),
    runQuarter: () => {
      aiming.stopPicking();
      running.runQuarter();
    },
    setSpeed: (speed) => setState({ speed }),
    select,
    lookAt: (row) => {
      select(row);
      looking.bringIntoView(row);
    },
    setLanguage: (language) => change({ language }),
    setTheme: (theme) => change({ theme }),
    changeSettings: change,
    playFile: () => {
      const { file } = getState();
      if (file?.kind !== 'sound') return;
      files.dismissFile();
      saves.start(openGame(file.scenario), file.kept);
    },
    openScenario: (opened) => {
      saves.start(openGame(opened), null);
      if (opened.id === tutorialId) lessons.teach();
    },
    restart: (seed) => {
      const { game, teaching } = getState();
      saves.restart(openGame(game.scenario, seed ?? game.seed));
      if (teaching !== null) lessons.teach();
    },
    eraseAll,
    stageFailed: () => setState({ stageMissing: true }),
    stageBack: () => setState({ stageMissing: false }),
    close: () => {
      lookBack.close();
      pastWeeks.close();
      weeks.close();
      unfollow();
      files.dismissFile();
      closeMany();
      unheard();
      saves.close();
      closePresenting();
    },
  };
  return live;
}
