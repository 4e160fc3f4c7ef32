import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { harmless } from '../../words/index.ts';
import { useLanguage, useLive, useSight } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { LinkCode } from './LinkCode.tsx';
import { PageDialog } from '../PageDialog.tsx';
import { useSavesPages } from './useSavesPages.ts';

/** The game as one link, to copy and to photograph. */
export function ShareDialog() {
  const say = useLaterWords();
  const { shown, show } = useSavesPages();
  return (
    <PageDialog
      className="saves"
      isWide
      title={say('saves.shareTitle')}
      isOpen={shown === 'share'}
      onClose={() => show(null)}
    >
      <Link />
    </PageDialog>
  );
}

function Link() {
  const say = useLaterWords();
  const live = useLive();
  const language = useLanguage();
  const { scenario, phase } = useSight();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const [link] = useState(() => live.saves.runLink(location.href));
  const title = harmless(scenario.title[language]);
  const copy = async (): Promise<void> => setCopied(await copyText(link, field.current));
  return (
    <div className="sharing">
      <div>
        <p>{say('saves.shareLead')}</p>
        {phase === 'watching' ? <p>{say('saves.shareWatching')}</p> : null}
        {live.saves.isShipped() ? null : <p>{say('saves.shareFile', { title })}</p>}
        {location.protocol === 'file:' ? <p>{say('saves.shareLocal')}</p> : null}
        <textarea
          ref={field}
          readOnly
          rows={5}
          aria-label={say('saves.shareTitle')}
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <div className="choices">
          <Button className="primary" onPress={() => void copy()}>
            {say('saves.copy')}
          </Button>
          <span role="status">{copied ? say('saves.copied') : ''}</span>
        </div>
        <p className="hint">{say('saves.shareLength', { length: link.length })}</p>
      </div>
      <LinkCode link={link} />
    </div>
  );
}

/** Where the page may not write to the clipboard, the text is marked, for its reader to copy. */
async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return false;
  }
}
