import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import type { DecisionAim } from '../game/index.ts';
import { aimName } from './aimName.ts';
import { ChevronIcon } from './icons.tsx';
import { useSight, useLanguage } from './liveContext.ts';
import { useWords } from './useWords.ts';

type AimPickerProps = {
  readonly choices: readonly DecisionAim[];
  readonly aim: DecisionAim | null;
  readonly policy: string;
  readonly onChange: (aim: DecisionAim) => void;
};

/** At whom: the department, one of its branches or tiers, or a manager. */
export function AimPicker({ choices, aim, policy, onChange }: AimPickerProps) {
  const say = useWords();
  const language = useLanguage();
  const sight = useSight();
  // Several places that were picked are one more choice beside the single ones.
  const isListed = aim === null || choices.some((choice) => keyOf(choice) === keyOf(aim));
  const listed = isListed ? choices : [...choices, aim];
  return (
    <Select
      className="aim"
      aria-label={say('aimFor', { policy })}
      placeholder={say('aimChoose')}
      value={aim === null ? null : keyOf(aim)}
      onChange={(key) => {
        const chosen = listed.find((choice) => keyOf(choice) === key);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      <Label>{say('aim')}</Label>
      <Button>
        <SelectValue />
        <ChevronIcon />
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {listed.map((choice) => (
            <ListBoxItem key={keyOf(choice)} id={keyOf(choice)}>
              {aimName(say, sight, language, choice)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

function keyOf(aim: DecisionAim): string {
  return JSON.stringify(aim);
}
