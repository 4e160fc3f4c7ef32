import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal } from 'react-aria-components';
import { CloseIcon } from '../icons.tsx';
import { useWords } from '../useWords.ts';

type SavesPageProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A page over the game, with its title and the way out of it. */
export function SavesPage({ title, isOpen, onClose, children }: SavesPageProps) {
  const say = useWords();
  return (
    <Modal
      className="modal wide"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog className="dialog saves">
        <Heading slot="title">{title}</Heading>
        <Button className="quiet icon closer" aria-label={say('close')} onPress={onClose}>
          <CloseIcon />
        </Button>
        {children}
      </Dialog>
    </Modal>
  );
}
