import { Button, Dialog, Heading, Modal } from 'react-aria-components';
import { formatPlace, type Fault } from '../scenario/index.ts';
import { sayFlaw, wordsIn } from '../words/index.ts';
import { CloseIcon } from './icons.tsx';
import { useLanguage, useLive, useLiveState } from './liveContext.ts';
import { useWords } from './useWords.ts';

/** A file that cannot be played: every fault with its place. The game under way stays as it is. */
export function RefusedDialog() {
  const say = useWords();
  const live = useLive();
  const refused = useLiveState((state) => state.refused);
  if (refused === null) return null;
  return (
    <Modal
      className="modal"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) live.dismissRefusal();
      }}
    >
      <Dialog className="dialog">
        <Heading slot="title">{say('refusedTitle')}</Heading>
        <Button
          className="quiet icon closer"
          aria-label={say('close')}
          onPress={live.dismissRefusal}
        >
          <CloseIcon />
        </Button>
        <p>{say('refusedLead', { name: refused.name, count: refused.faults.length })}</p>
        <ol className="faults">
          {refused.faults.map((fault) => (
            <FaultItem
              key={`${formatPlace(fault)} ${fault.path} ${fault.what.kind}`}
              fault={fault}
            />
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
      <code>{formatPlace(fault)}</code>
      {fault.path === '' ? null : <code>{fault.path}</code>}
      <p>{sayFlaw(wordsIn(language), fault.what)}</p>
    </li>
  );
}
