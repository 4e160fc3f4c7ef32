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
  return (
    <Select
      className="aim"
      aria-label={say('aimFor', { policy })}
      placeholder={say('aimChoose')}
      value={aim === null ? null : keyOf(aim)}
      onChange={(key) => {
        const chosen = choices.find((choice) => keyOf(choice) === key);
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
          {choices.map((choice) => (
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
