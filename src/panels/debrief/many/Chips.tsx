import { Label, Radio, RadioGroup } from 'react-aria-components';

type ChipsProps<Choice extends string> = {
  readonly label: string;
  readonly choices: readonly (readonly [Choice, string])[];
  readonly chosen: Choice;
  readonly onChange: (choice: Choice) => void;
};

/** One of a few, all of them in sight. */
export function Chips<Choice extends string>({
  label,
  choices,
  chosen,
  onChange,
}: ChipsProps<Choice>) {
  return (
    <RadioGroup
      className="manyChoice"
      orientation="horizontal"
      value={chosen}
      onChange={(value) => {
        const choice = choices.find(([each]) => each === value);
        if (choice !== undefined) onChange(choice[0]);
      }}
    >
      <Label>{label}</Label>
      <div className="chips">
        {choices.map(([value, name]) => (
          <Radio key={value} value={value}>
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
