import { later } from './later.tsx';
import type { ScenarioDialogProps } from './ScenarioDialog.tsx';

/** The dialog in which a department is chosen. */
export const ChooseScenario = later<ScenarioDialogProps>(
  async () => {
    const dialog = await import('./ScenarioDialog.tsx');
    return dialog.ScenarioDialog;
  },
  { useIsWanted: ({ isOpen }) => isOpen },
);
