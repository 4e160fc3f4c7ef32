import { useLiveState } from './liveContext.ts';

/** Whether there is a game to lose: one with decisions in it that has not come to its end. */
export function useIsUnderWay(): boolean {
  return useLiveState(({ sight }) => sight.journal.length > 0 && sight.phase !== 'ended');
}
