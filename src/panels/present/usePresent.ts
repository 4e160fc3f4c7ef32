import { factsOf, isStepShown, settle, type Facts, type PresentState } from '../../live/index.ts';
import { useSight, useLiveState } from '../liveContext.ts';

/** Where the room is, held against what the game has come to. */
export function usePresent(): { readonly state: PresentState; readonly facts: Facts } {
  const facts = factsOf(
    useSight(),
    useLiveState(({ settings }) => settings),
  );
  const state = useLiveState(({ present }) => present);
  return { state: settle(state, facts), facts };
}

export function useIsPresenterShown(): boolean {
  return useLiveState(({ present, sight, settings }) =>
    isStepShown(settle(present, factsOf(sight, settings))),
  );
}
