import { useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { nextSeed } from '../game/index.ts';
import {
  bytesMost,
  decodeFile,
  tooLarge,
  wholeFileFault,
  type Scenario,
} from '../scenario/index.ts';
import { useLive, useLiveState } from './liveContext.ts';
import { ScenarioDialog } from './ScenarioDialog.tsx';
import { useWords } from './useWords.ts';

export function GameMenu({ shipped }: { readonly shipped: readonly Scenario[] }) {
  const say = useWords();
  const live = useLive();
  const seed = useLiveState(({ game }) => game.seed);
  const picker = useRef<HTMLInputElement>(null);
  const [choosing, setChoosing] = useState(false);

  const open = async (file: File): Promise<void> => {
    if (file.size > bytesMost) {
      live.refuse(file.name, wholeFileFault(file.name, tooLarge(file.size)));
      return;
    }
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const source = decodeFile(file.name, bytes, (each) => decoder.decode(each));
    if ('text' in source) live.openFile(source);
    else live.refuse(file.name, source);
  };

  return (
    <>
      <MenuTrigger>
        <Button className="quiet">{say('game')}</Button>
        <Popover className="popover">
          <Menu className="menu">
            <MenuItem onAction={() => setChoosing(true)}>{say('scenarioChoose')}</MenuItem>
            <MenuItem onAction={() => picker.current?.click()}>{say('gameOpen')}</MenuItem>
            <Separator />
            <MenuItem onAction={() => live.restart()}>{say('gameAgain')}</MenuItem>
            <MenuItem onAction={() => live.restart(nextSeed(seed))}>{say('gameOther')}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <ScenarioDialog
        shipped={shipped}
        isOpen={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(scenario) => {
          setChoosing(false);
          live.openScenario(scenario);
        }}
      />
      <input
        ref={picker}
        type="file"
        accept=".yaml,.yml,.json"
        hidden
        aria-label={say('gameOpen')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.item(0) ?? null;
          // Emptied, so that the same file can be tried again once it is mended.
          currentTarget.value = '';
          if (file !== null) void open(file);
        }}
      />
    </>
  );
}
