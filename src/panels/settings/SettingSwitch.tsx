import { Switch } from 'react-aria-components';
import { useLive, useLiveState } from '../liveContext.ts';

type SettingSwitchProps = {
  readonly setting: 'predicting' | 'shortcuts' | 'sound' | 'roomSound';
  readonly label: string;
};

/** A setting that is on or off. */
export function SettingSwitch({ setting, label }: SettingSwitchProps) {
  const live = useLive();
  const isOn = useLiveState(({ settings }) => settings[setting]);
  return (
    <Switch
      className="switch"
      isSelected={isOn}
      onChange={(on) => live.changeSettings({ [setting]: on })}
    >
      <span className="track" /> {label}
    </Switch>
  );
}
