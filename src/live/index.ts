export type { FileReading } from './fileReading.ts';
export type { PickedFile } from './textOf.ts';
export { readInWorker, unsealInWorker, type ReadFiles, type Unseal } from './readInWorker.ts';
export { fetchThread } from './threads/thread.ts';
export { lessonIds, lessons, tutorialId, type LessonPlace } from './lessons/lessons.ts';
export type { Erasing } from './erasing.ts';
export { createLive, type Live } from './live.ts';
export type { LiveState } from './liveState.ts';
export type { ManyKind, ManyState, OutlookState } from './many/many.ts';
export { runOf, type Run } from './many/run.ts';
export type { StudyState } from './many/study.ts';
export { columnsOf, type Columns } from './picture/columns.ts';
export { groundOf, type Ground } from './picture/ground.ts';
export { rowIn } from './picture/rows.ts';
export { nearestWidth } from './picture/spans.ts';
export type { Span } from './picture/pictureState.ts';
export { speeds, weekMilliseconds } from './pace.ts';
export { afterVisible, pageVisibility, type Visibility } from './visibility.ts';
export { forcedTheme, onForcedTheme } from './forcedTheme.ts';
export { soundOn } from './soundOn.ts';
export { themeOf } from './themeOf.ts';
export { leadersOf, optionsMost, type BallotKind } from './present/ballot.ts';
export { facilitatorToken } from './present/facilitatorAddress.ts';
export { createFacilitatorLine, type FacilitatorLine } from './present/facilitatorLine.ts';
export { factsOf, type Facts } from './present/facts.ts';
export type { FacilitatorView, RemoteAction, Truths } from './present/messages.ts';
export {
  ballotNow,
  ballotOf,
  cardsAtOnce,
  hasRun,
  isStepShown,
  settle,
  stepAfter,
  type PresentState,
  type Step,
} from './present/presentState.ts';
export { leftOf, type Timer, type TimerAct } from './present/timer.ts';
export {
  motions,
  plainSettings,
  readSettings,
  textSizes,
  themes,
  volumes,
  type Settings,
  type Theme,
} from './settings.ts';
export { keepPlan, readPlan, type Intention } from './debrief/actionPlan.ts';
export { startDebriefing } from './debrief/startDebriefing.ts';
export type { Debriefing } from './debrief/makeDebriefing.ts';
export { keepSite } from './keepSite.ts';
export { refuseText } from './refuseText.ts';
export { fetchParser } from './saves/parseSave.ts';
export { openFromAddress } from './saves/address.ts';
export { inThisBrowser, type Keeping } from './saves/keeping.ts';
export { memoryShelf, type Shelf } from './saves/shelf.ts';
export type { Notice, Offer, SavedState } from './saves/state.ts';
