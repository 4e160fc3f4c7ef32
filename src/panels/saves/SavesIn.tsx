import { useRef, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { useLive } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';

/** What comes from elsewhere: a file that was exported, or a link. */
export function SavesIn({ onOpened }: { readonly onOpened: () => void }) {
  const say = useLaterWords();
  const live = useLive();
  const picker = useRef<HTMLInputElement>(null);
  const [link, setLink] = useState('');
  const [isReading, setReading] = useState(false);
  const bring = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setReading(true);
    const save = await live.saves.imported(file).finally(() => setReading(false));
    // It lies in the list above; what is wrong with it stands beside the game.
    if (save === null) onOpened();
  };
  return (
    <section className="coming">
      <h3>{say('saves.fromElsewhere')}</h3>
      <div className="choices">
        <Button isPending={isReading} onPress={() => picker.current?.click()}>
          {say(isReading ? 'saves.importing' : 'saves.import')}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('saves.import')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Emptied, so that the same file can be tried again once it has been asked for anew.
          currentTarget.value = '';
          void bring(file).catch(reportError);
        }}
      />
      <form
        className="naming"
        onSubmit={(event) => {
          event.preventDefault();
          onOpened();
          void live.saves.openLink(link);
        }}
      >
        <TextField className="field" value={link} onChange={setLink} isRequired>
          <Label>{say('saves.pasteLink')}</Label>
          <Input placeholder="https://…#run=…" />
        </TextField>
        <Button type="submit">{say('saves.openLink')}</Button>
      </form>
    </section>
  );
}
