import { Button, Dialog, Heading, Modal } from 'react-aria-components';
import { formatPlace, type Fault } from '../scenario/index.ts';
import { harmless, sayFlaw, wordsIn } from '../words/index.ts';
import { CloseIcon } from './icons.tsx';
import { useLanguage, useLive, useLiveState } from './liveContext.ts';
import { useWords } from './useWords.ts';

/** What there is to say of a file: every fault or remark with its place. */
export function FileDialog() {
  const say = useWords();
  const live = useLive();
  const answer = useLiveState((state) => state.fileAnswer);
  if (answer === null) return null;
  const { name, played, faults } = answer;
  const count = faults.length;
  return (
    <Modal
      className="modal"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) live.dismissFileAnswer();
      }}
    >
      <Dialog className="dialog">
        <Heading slot="title">{say(played ? 'playedTitle' : 'refusedTitle', { count })}</Heading>
        <Button
          className="quiet icon closer"
          aria-label={say('close')}
          onPress={live.dismissFileAnswer}
        >
          <CloseIcon />
        </Button>
        <p>{say(played ? 'playedLead' : 'refusedLead', { name: harmless(name), count })}</p>
        <ol className="faults">
          {faults.map((fault) => (
            <FaultItem key={JSON.stringify(fault)} fault={fault} />
          ))}
        </ol>
      </Dialog>
    </Modal>
  );
}

function FaultItem({ fault }: { readonly fault: Fault }) {
  const language = useLanguage();
  return (
    <li>
      <code>{harmless(formatPlace(fault))}</code>
      {fault.path === '' ? null : <code>{harmless(fault.path)}</code>}
      <p>{harmless(sayFlaw(wordsIn(language), fault.what))}</p>
    </li>
  );
}
