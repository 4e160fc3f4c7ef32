import { useState } from 'react';
import {
  Button,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  TextField,
} from 'react-aria-components';
import type { Save } from '../../game/index.ts';
import { harmless } from '../../words/index.ts';
import { useLanguage, useLive, useLiveState } from '../liveContext.ts';
import { saveText } from '../saveText.ts';
import { useLaterWords } from '../useWords.ts';
import { fileNameOf } from './fileName.ts';
import { nameOfSave, placeOfSave } from './nameOfSave.ts';

type SaveRowProps = { readonly save: Save; readonly onOpened: () => void };

/** One kept game and what can be done with it. */
export function SaveRow({ save, onOpened }: SaveRowProps) {
  const say = useLaterWords();
  const language = useLanguage();
  const live = useLive();
  const [asks, setAsks] = useState<'rename' | 'forget' | null>(null);
  const name = nameOfSave(say, language, save);
  const open = async (): Promise<void> => {
    onOpened();
    await live.saves.openKept(save);
  };
  return (
    <li>
      <div className="about">
        <strong>{name}</strong>
        <Facts save={save} />
      </div>
      {asks === null ? (
        <div className="choices">
          <Button
            className="primary"
            aria-label={say('saves.openNamed', { name })}
            onPress={() => void open()}
          >
            {say('saves.openIt')}
          </Button>
          <RowMenu save={save} name={name} onOpened={onOpened} onAsk={setAsks} />
        </div>
      ) : null}
      {asks === 'rename' ? <Rename save={save} onDone={() => setAsks(null)} /> : null}
      {asks === 'forget' ? <Forget save={save} onDone={() => setAsks(null)} /> : null}
    </li>
  );
}

function Facts({ save }: { readonly save: Save }) {
  const say = useLaterWords();
  const language = useLanguage();
  const kept = useLiveState(({ saves }) => saves.kept);
  const { branchOf, savedAt, record, title, name } = save;
  const stem = kept.find(({ id }) => id === branchOf?.id);
  const facts = [
    ...(name === '' ? [] : [harmless(title[language]), placeOfSave(say, save)]),
    say('saves.decisions', { count: record.journal.length }),
    say('saves.when', { day: savedAt, at: savedAt }),
    ...(branchOf === null || stem === undefined
      ? []
      : [
          say('saves.branch', { name: nameOfSave(say, language, stem), quarter: branchOf.quarter }),
        ]),
  ];
  return <span className="facts">{facts.join(' · ')}</span>;
}

type RowMenuProps = SaveRowProps & {
  readonly name: string;
  readonly onAsk: (asks: 'rename' | 'forget') => void;
};

function RowMenu({ save, name, onOpened, onAsk }: RowMenuProps) {
  const say = useLaterWords();
  const live = useLive();
  const take = async (): Promise<void> => {
    const text = await live.saves.exported(save);
    saveText(fileNameOf(save.name || save.record.scenario.id, save.record.quarters + 1), text);
  };
  const watch = async (): Promise<void> => {
    onOpened();
    await live.saves.watchAgain(save);
  };
  return (
    <MenuTrigger>
      <Button aria-label={say('saves.moreFor', { name })}>{say('saves.more')}</Button>
      <Popover className="popover">
        <Menu className="menu">
          <MenuItem onAction={() => void watch()}>{say('saves.watch')}</MenuItem>
          <MenuItem onAction={() => onAsk('rename')}>{say('saves.rename')}</MenuItem>
          <MenuItem onAction={() => void take()}>{say('saves.export')}</MenuItem>
          <MenuItem onAction={() => onAsk('forget')}>{say('saves.forget')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

type AskedProps = { readonly save: Save; readonly onDone: () => void };

function Rename({ save, onDone }: AskedProps) {
  const say = useLaterWords();
  const live = useLive();
  const [name, setName] = useState(save.name);
  return (
    <form
      className="naming"
      onSubmit={(event) => {
        event.preventDefault();
        void live.saves.rename(save, name.trim());
        onDone();
      }}
    >
      <TextField className="field" value={name} onChange={setName} maxLength={80}>
        <Label>{say('saves.newName')}</Label>
        <Input ref={takeFocus} />
      </TextField>
      <Button type="submit">{say('saves.rename')}</Button>
      <Button onPress={onDone}>{say('saves.leaveIt')}</Button>
    </form>
  );
}

function Forget({ save, onDone }: AskedProps) {
  const say = useLaterWords();
  const live = useLive();
  return (
    <div className="choices" role="group" aria-label={say('saves.forgetAsk')}>
      <span>{say('saves.forgetAsk')}</span>
      <Button onPress={() => void live.saves.forget(save)}>{say('saves.forgetYes')}</Button>
      <Button ref={takeFocus} onPress={onDone}>
        {say('saves.leaveIt')}
      </Button>
    </div>
  );
}

/** What was asked for stands where the button was that asked for it. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
