import { useLiveState } from './liveContext.ts';

/** Whether there is a game to lose: one with decisions in it, where nothing can be kept. */
export function useIsUnderWay(): boolean {
  return useLiveState(
    ({ sight, saves: { saved } }) =>
      sight.journal.length > 0 &&
      sight.phase !== 'ended' &&
      saved.kind === 'failed' &&
      saved.why !== 'noStorage',
  );
}
