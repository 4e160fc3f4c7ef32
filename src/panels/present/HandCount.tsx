import { Button } from 'react-aria-components';
import type { PresentSay } from './presentSay.ts';

export type CountedOption = {
  readonly id: string;
  readonly hands: number;
  readonly name: string;
  /** What stands beside the name: a price, or that it has been chosen. */
  readonly remark?: string;
};

type HandCountProps = {
  readonly label: string;
  readonly options: readonly CountedOption[];
  readonly say: PresentSay;
  readonly onHand: (id: string, by: 1 | -1) => void;
};

/** A show of hands, counted by pressing: a bar for each option, with the number of its key. */
export function HandCount({ label, options, say, onHand }: HandCountProps) {
  const most = Math.max(1, ...options.map(({ hands }) => hands));
  return (
    <ol className="hands" aria-label={label}>
      {options.map(({ id, hands, name, remark }, at) => (
        <li key={id}>
          <kbd aria-hidden>{at + 1}</kbd>
          <span className="name">
            {name}
            {remark === undefined ? null : <small>{remark}</small>}
          </span>
          <span className="bar-of-hands" aria-hidden>
            <span style={{ width: `${(hands / most) * 100}%` }} />
          </span>
          <output aria-label={say('present.hands', { hands })}>{hands}</output>
          <Button
            aria-label={say('present.handFewer', { option: name })}
            isDisabled={hands === 0}
            onPress={() => onHand(id, -1)}
          >
            −
          </Button>
          <Button
            aria-label={say('present.handMore', { option: name })}
            onPress={() => onHand(id, 1)}
          >
            +
          </Button>
        </li>
      ))}
    </ol>
  );
}
