import { Button, Dialog, DialogTrigger, Heading, Modal, Switch } from 'react-aria-components';
import { camps } from '../model/index.ts';
import { CampIcon, CloseIcon } from './icons.tsx';
import { useHelp } from './useHelp.ts';
import { useWords } from './useWords.ts';

const campText = {
  zealot: 'helpZealots',
  collaborator: 'helpCollaborators',
  resister: 'helpResisters',
} as const;

export function HelpDialog() {
  const say = useWords();
  const { open, setOpen, keysOn, setKeysOn } = useHelp();
  const keys = [
    [say('keySpace'), say('keyPause')],
    ['.', say('keyStep')],
    ['1 2 3', say('keySpeed')],
    ['R', say('keyRun')],
    ['U', say('keyUndo')],
    ['L', say('keyLanguage')],
    ['?', say('keyHelp')],
  ];
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="quiet">{say('help')}</Button>
      <Modal className="modal" isDismissable>
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
              <h3>{say('helpKeys')}</h3>
              <Switch className="switch" isSelected={keysOn} onChange={setKeysOn}>
                <span className="track" /> {say('helpKeysOn')}
              </Switch>
              <dl className="keys">
                {keys.map(([key, does]) => (
                  <div key={key}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </Dialog>
      </Modal>
    </DialogTrigger>
  );
}
