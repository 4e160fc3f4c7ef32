import { Button, Dialog, DialogTrigger, Heading, Modal } from 'react-aria-components';
import { camps } from '../model/index.ts';
import { CampIcon, CloseIcon } from './icons.tsx';
import { useHelp } from './useHelp.ts';
import { useWords } from './useWords.ts';
import { Shortcuts } from './Shortcuts.tsx';

const campText = {
  zealot: 'helpZealots',
  collaborator: 'helpCollaborators',
  resister: 'helpResisters',
} as const;

const terms = [
  'signal',
  'permeability',
  'practice',
  'trust',
  'voice',
  'incident',
  'attention',
  'aim',
  'seed',
] as const;

export function HelpDialog() {
  const say = useWords();
  const { open, setOpen } = useHelp();
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="quiet">{say('help')}</Button>
      <Modal className="modal help" isDismissable>
        <Dialog className="dialog">
          {({ close }) => (
            <>
              <Heading slot="title">{say('helpTitle')}</Heading>
              <Button className="quiet icon closer" aria-label={say('close')} onPress={close}>
                <CloseIcon />
              </Button>
              <p>{say('helpLead')}</p>
              <p>{say('helpReports')}</p>
              <h3>{say('helpCamps')}</h3>
              <ul className="plain">
                {camps.map((camp) => (
                  <li key={camp}>
                    <CampIcon camp={camp} /> {say(campText[camp])}
                  </li>
                ))}
              </ul>
              <Glossary />
              <Shortcuts />
            </>
          )}
        </Dialog>
      </Modal>
    </DialogTrigger>
  );
}

function Glossary() {
  const say = useWords();
  return (
    <>
      <h3>{say('tutorial.words')}</h3>
      <dl className="glossary">
        {terms.map((term) => (
          <div key={term}>
            <dt>{say(`tutorial.term.${term}`)}</dt>
            <dd>{say(`tutorial.term.${term}.means`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
