import { Dialog, Modal } from 'react-aria-components';
import { ReplaceQuestion } from './ReplaceQuestion.tsx';

type ReplaceDialogProps = {
  readonly isOpen: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** The question by itself, where no other dialog is open to ask it in. */
export function ReplaceDialog({ isOpen, onYes, onNo }: ReplaceDialogProps) {
  return (
    <Modal
      className="modal"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onNo();
      }}
    >
      <Dialog role="alertdialog" className="dialog">
        <ReplaceQuestion onYes={onYes} onNo={onNo} />
      </Dialog>
    </Modal>
  );
}
