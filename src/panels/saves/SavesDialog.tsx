import { useEffect, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { harmless } from '../../words/index.ts';
import { useLanguage, useLive, useLiveState, useSight } from '../liveContext.ts';
import { saveText } from '../saveText.ts';
import { useLaterWords } from '../useWords.ts';
import { fileNameOf } from './fileName.ts';
import { placeNow } from './placeNow.ts';
import { SavedIcon } from './SavedIcon.tsx';
import { SaveRow } from './SaveRow.tsx';
import { SavesIn } from './SavesIn.tsx';
import { PageDialog } from '../PageDialog.tsx';
import { useSavesPages } from './useSavesPages.ts';

/** The games that are kept: this one and all others, to name, open, take along and bring back. */
export function SavesDialog() {
  const say = useLaterWords();
  const { shown, show } = useSavesPages();
  const kept = useLiveState(({ saves }) => saves.kept);
  const close = (): void => show(null);
  return (
    <PageDialog
      className="saves"
      isWide
      title={say('saves.title')}
      isOpen={shown === 'saves'}
      onClose={close}
    >
      <ThisGame />
      <h3>{say('saves.kept', { count: kept.length })}</h3>
      {kept.length === 0 ? <p className="hint">{say('saves.none')}</p> : null}
      <ul className="kept">
        {kept.map((save) => (
          <SaveRow key={save.id} save={save} onOpened={close} />
        ))}
      </ul>
      <SavesIn onOpened={close} />
      <Aside />
    </PageDialog>
  );
}

function ThisGame() {
  const say = useLaterWords();
  const live = useLive();
  const language = useLanguage();
  const sight = useSight();
  const saved = useLiveState(({ saves }) => saves.saved);
  const { show } = useSavesPages();
  const [name, setName] = useState('');
  const title = harmless(sight.scenario.title[language]);
  const keep = (): void => {
    void live.saves.keepAs(name.trim());
    setName('');
  };
  const take = async (): Promise<void> => {
    const text = await live.saves.exported(null);
    saveText(fileNameOf(sight.scenario.id, sight.quarter), text);
  };
  return (
    <section className="this-game" aria-label={say('saves.thisGame')}>
      <h3>{say('saves.byItself', { title, at: placeNow(say, sight) })}</h3>
      <p className="saved-state" data-saved={saved.kind}>
        <SavedIcon kind={saved.kind} />
        <span>
          {saved.kind === 'failed'
            ? say(`saves.why.${saved.why}`)
            : say(`saves.why.${saved.kind}`, saved.kind === 'saved' ? { at: saved.at } : {})}
        </span>
      </p>
      {saved.kind === 'elsewhere' ? (
        <Button className="primary" onPress={live.saves.writeHere}>
          {say('saves.writeHere')}
        </Button>
      ) : null}
      <form
        className="naming"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField className="field" value={name} onChange={setName} maxLength={80}>
          <Label>{say('saves.nameIt')}</Label>
          <Input placeholder={say('saves.nameSample')} />
        </TextField>
        <Button type="submit">{say('saves.keep')}</Button>
      </form>
      <div className="choices">
        <Button onPress={() => void take()}>{say('saves.export')}</Button>
        <Button onPress={() => show('share')}>{say('saves.share')}</Button>
        <Button onPress={() => void live.saves.watchAgain(null).then(() => show(null))}>
          {say('saves.watchThis')}
        </Button>
      </div>
    </section>
  );
}

/** What nobody could read, for whoever wants to try. */
function Aside() {
  const say = useLaterWords();
  const live = useLive();
  const [aside, setAside] = useState<readonly string[]>([]);
  useEffect(() => {
    void live.saves.aside().then(setAside, reportError);
  }, [live]);
  if (aside.length === 0) return null;
  return (
    <section>
      <h3>{say('saves.aside', { count: aside.length })}</h3>
      <p>{say('saves.asideLead')}</p>
      <Button onPress={() => saveText('clay-layer-aside.txt', aside.join('\n\n'))}>
        {say('saves.asideExport')}
      </Button>
    </section>
  );
}
