import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal } from 'react-aria-components';
import { CloseIcon } from './icons.tsx';
import { useWords } from './useWords.ts';

type PageDialogProps = {
  readonly title: string;
  /** Of what is in it, for the style sheets. */
  readonly className?: string;
  readonly isWide?: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A page over the game, with its title and the way out of it. */
export function PageDialog({
  title,
  className = '',
  isWide = false,
  isOpen,
  onClose,
  children,
}: PageDialogProps) {
  const say = useWords();
  return (
    <Modal
      className={isWide ? 'modal wide' : 'modal'}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog className={`dialog ${className}`}>
        <Heading slot="title">{title}</Heading>
        <Button className="quiet icon closer" aria-label={say('close')} onPress={onClose}>
          <CloseIcon />
        </Button>
        {children}
      </Dialog>
    </Modal>
  );
}
