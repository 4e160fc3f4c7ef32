import { Button, Dialog, DialogTrigger, Heading, Modal } from 'react-aria-components';
import { Coming } from './Coming.tsx';
import { CloseIcon } from './icons.tsx';
import { later } from './later.tsx';
import { useHelp } from './useHelp.ts';
import { useWords } from './useWords.ts';

const HelpPage = later(
  async () => {
    const page = await import('./HelpPage.tsx');
    return page.HelpPage;
  },
  { Meanwhile: Coming },
);

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
              <HelpPage />
            </>
          )}
        </Dialog>
      </Modal>
    </DialogTrigger>
  );
}
