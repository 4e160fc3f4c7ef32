import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { ChevronIcon } from '../../icons.tsx';

type PickerProps = {
  readonly label: string;
  /** By their place in the list. */
  readonly choices: readonly string[];
  readonly chosen: number;
  readonly onChange: (at: number) => void;
};

/** One of many. */
export function Picker({ label, choices, chosen, onChange }: PickerProps) {
  return (
    <Select
      className="manyPicker"
      value={String(chosen)}
      onChange={(key) => onChange(Number(key ?? 0))}
    >
      <Label>{label}</Label>
      <Button>
        <SelectValue />
        <ChevronIcon />
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {choices.map((choice, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- Two may be called the same.
            <ListBoxItem key={at} id={String(at)} textValue={choice}>
              {choice}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
