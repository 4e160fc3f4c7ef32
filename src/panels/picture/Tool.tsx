import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useLiveState } from '../liveContext.ts';

type ToolProps = {
  readonly name: string;
  /** The single key that does the same. */
  readonly letter?: string;
  readonly onPress: () => void;
  /** Of what is switched on and off. */
  readonly isOn?: boolean;
  /** Of what shows and hides something. */
  readonly isOpen?: boolean;
  /** It would do nothing now. It can be reached all the same, so that nobody loses her place. */
  readonly isIdle?: boolean;
  readonly children: ReactNode;
};

const tipDelayMilliseconds = 500;

/** A button with a drawing on it, and its name and key beside it for whoever points at it. */
export function Tool({ name, letter, onPress, isOn, isOpen, isIdle, children }: ToolProps) {
  const hasKeys = useLiveState(({ settings }) => settings.shortcuts);
  return (
    <TooltipTrigger delay={tipDelayMilliseconds}>
      <Button
        className="icon tool"
        aria-label={name}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen })}
        {...(isIdle === true ? { 'aria-disabled': true } : {})}
        onPress={onPress}
      >
        {children}
      </Button>
      <Tooltip className="tip" placement="bottom" offset={6}>
        {name} {letter === undefined || !hasKeys ? null : <kbd>{letter}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
