import { Button, Dialog, Heading, Modal } from 'react-aria-components';
import type { FileReading } from '../live/index.ts';
import { harmless } from '../words/index.ts';
import { FaultPlaces } from './FaultPlaces.tsx';
import { FileProgress } from './FileProgress.tsx';
import { FileSummary } from './FileSummary.tsx';
import { CloseIcon } from './icons.tsx';
import { useLive, useLiveState } from './liveContext.ts';
import { useWords } from './useWords.ts';

/** What comes of a file that somebody opens: how it is read, what to mend, or what there is to play. */
export function FileDialog() {
  const live = useLive();
  const file = useLiveState((state) => state.file);
  if (file === null) return null;
  if (file.kind === 'reading' && file.before === null) {
    return file.isSlow ? <FileProgress name={file.name} /> : null;
  }
  const isReading = file.kind === 'reading';
  const shown = isReading ? file.before : file;
  return (
    <Modal
      className="modal wide"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) live.dismissFile();
      }}
    >
      <Dialog className="dialog">
        {shown?.kind === 'late' ? <Late name={shown.name} /> : null}
        {shown?.kind === 'refused' ? <Refused reading={shown} /> : null}
        {shown?.kind === 'sound' ? <FileSummary reading={shown} isReading={isReading} /> : null}
        <Closer />
      </Dialog>
    </Modal>
  );
}

function Closer() {
  const say = useWords();
  const live = useLive();
  return (
    <Button className="quiet icon closer" aria-label={say('close')} onPress={live.dismissFile}>
      <CloseIcon />
    </Button>
  );
}

function Late({ name }: { readonly name: string }) {
  const say = useWords();
  return (
    <>
      <Heading slot="title">{say('file.lateTitle')}</Heading>
      <p>{say('file.lateLead', { name: harmless(name) })}</p>
    </>
  );
}

type RefusedReading = Extract<FileReading, { readonly kind: 'refused' }>;

function Refused({ reading }: { readonly reading: RefusedReading }) {
  const say = useWords();
  const { name, faults, texts } = reading;
  const count = faults.length;
  return (
    <>
      <Heading slot="title">{say('refusedTitle', { count })}</Heading>
      <p>{say('refusedLead', { name: harmless(name), count })}</p>
      <FaultPlaces label={say('file.places')} faults={faults} texts={texts} />
    </>
  );
}
