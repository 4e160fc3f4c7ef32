import { useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { nextSeed } from '../game/index.ts';
import { tutorialId } from '../live/index.ts';
import { chartWords, fetchWords } from '../words/index.ts';
import { openGuides } from './guides/guideAddress.ts';
import { useLanguage, useLive, useLiveState } from './liveContext.ts';
import { tellMissing } from './missing.ts';
import { pickedFiles } from './pickedFiles.ts';
import { PresentMenuItem } from './present/PresentMenuItem.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { SavesMenuItems } from './saves/SavesMenuItems.tsx';
import { ChooseScenario } from './ChooseScenario.tsx';
import type { LoadShipped } from './loadShipped.ts';
import { useIsUnderWay } from './useIsUnderWay.ts';
import { useWords } from './useWords.ts';

export function GameMenu({ loadShipped }: { readonly loadShipped: LoadShipped }) {
  const say = useWords();
  const live = useLive();
  const seed = useLiveState(({ sight }) => sight.seed);
  const picker = useRef<HTMLInputElement>(null);
  const [choosing, setChoosing] = useState(false);

  const language = useLanguage();
  const isUnderWay = useIsUnderWay();
  /** What waits for a yes, because it ends the game under way. */
  const [waiting, setWaiting] = useState<{ readonly act: () => void } | null>(null);

  const ask = (act: () => void): void => {
    if (isUnderWay) setWaiting({ act });
    else act();
  };

  const learn = async (): Promise<void> => {
    const tutorial = (await loadShipped()).find(({ id }) => id === tutorialId);
    if (tutorial !== undefined) ask(() => live.openScenario(tutorial));
  };

  const open = async (files: readonly File[]): Promise<void> => {
    // What a chart becomes is called by its names in both languages.
    const [picked] = await Promise.all([pickedFiles(files), fetchWords('en'), fetchWords('fr')]);
    if ('what' in picked) live.refuse(picked.file, picked);
    else live.openFiles(picked, { ...chartWords(language), names: 'drop' });
  };

  return (
    <>
      <MenuTrigger>
        <Button className="quiet">{say('game')}</Button>
        <Popover className="popover">
          <Menu className="menu">
            <MenuItem onAction={() => void learn().catch(tellMissing)}>
              {say('tutorial.menu')}
            </MenuItem>
            <MenuItem onAction={() => setChoosing(true)}>{say('scenarioChoose')}</MenuItem>
            <MenuItem onAction={() => picker.current?.click()}>{say('file.open')}</MenuItem>
            <Separator />
            <MenuItem onAction={() => ask(() => live.restart())}>{say('gameAgain')}</MenuItem>
            <MenuItem onAction={() => ask(() => live.restart(nextSeed(seed)))}>
              {say('gameOther')}
            </MenuItem>
            <Separator />
            <SavesMenuItems />
            <PresentMenuItem />
            <Separator />
            <MenuItem onAction={openGuides}>{say('guides.title')}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <ChooseScenario
        loadShipped={loadShipped}
        isOpen={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(scenario) => {
          setChoosing(false);
          ask(() => live.openScenario(scenario));
        }}
      />
      <ReplaceDialog
        isOpen={waiting !== null}
        onYes={() => {
          waiting?.act();
          setWaiting(null);
        }}
        onNo={() => setWaiting(null)}
      />
      <input
        ref={picker}
        type="file"
        multiple
        accept=".yaml,.yml,.json,.csv,.tsv,.txt"
        hidden
        aria-label={say('file.open')}
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? []);
          // Emptied, so that the same file can be tried again once it is mended.
          currentTarget.value = '';
          void open(files).catch(tellMissing);
        }}
      />
    </>
  );
}
