import { MenuItem } from 'react-aria-components';
import { useLive, useLiveState } from '../liveContext.ts';
import { useWords } from '../useWords.ts';

/** The ways into presenting, in the menu of the game. */
export function PresentMenuItem() {
  const say = useWords();
  const live = useLive();
  const presenting = useLiveState(({ present }) => present.presenting);
  return (
    <MenuItem onAction={presenting ? live.stopPresenting : live.startPresenting}>
      {say(presenting ? 'present.stop' : 'present.start')}
    </MenuItem>
  );
}
