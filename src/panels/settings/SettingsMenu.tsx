import { useState } from 'react';
import { Button } from 'react-aria-components';
import { SlidersIcon } from '../icons.tsx';
import { useWords } from '../useWords.ts';
import { later } from '../later.tsx';
import type { SettingsDialogProps } from './SettingsDialog.tsx';

const SettingsDialog = later<SettingsDialogProps>(
  async () => {
    const dialog = await import('./SettingsDialog.tsx');
    return dialog.SettingsDialog;
  },
  { useIsWanted: ({ isOpen }) => isOpen },
);

/** The way to the settings, from the header. */
export function SettingsMenu() {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className="quiet icon"
        aria-label={say('tutorial.settings')}
        onPress={() => setOpen(true)}
      >
        <SlidersIcon />
      </Button>
      <SettingsDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
