import { BackDialog } from './BackDialog.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import { SavesDialog } from './SavesDialog.tsx';
import { ShareDialog } from './ShareDialog.tsx';

/** The pages on saves that lie over the game, one at a time. */
export function SavesPages() {
  return (
    <>
      <SavesDialog />
      <ShareDialog />
      <BackDialog />
      <OfferDialog />
      <EraseDialog />
    </>
  );
}
