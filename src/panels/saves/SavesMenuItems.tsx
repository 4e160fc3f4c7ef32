import { MenuItem } from 'react-aria-components';
import { useSight } from '../liveContext.ts';
import { useWords } from '../useWords.ts';
import { useSavesPages } from './useSavesPages.ts';

/** What the menu of the game offers about keeping it, going back in it and handing it on. */
export function SavesMenuItems() {
  const say = useWords();
  const { show } = useSavesPages();
  const { quarter, phase } = useSight();
  const isFresh = quarter === 1 && phase === 'deciding';
  return (
    <>
      <MenuItem onAction={() => show('saves')}>{say('saves.open')}</MenuItem>
      <MenuItem isDisabled={isFresh} onAction={() => show('back')}>
        {say('saves.back')}
      </MenuItem>
      <MenuItem onAction={() => show('share')}>{say('saves.share')}</MenuItem>
    </>
  );
}
