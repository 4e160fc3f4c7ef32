import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import { motions, textSizes, themes, volumes } from '../../live/index.ts';
import { ownNameOf } from '../../words/index.ts';
import { useLive, useLiveState } from '../liveContext.ts';
import { PageDialog } from '../PageDialog.tsx';
import { useSavesPages } from '../saves/useSavesPages.ts';
import { switchLanguage } from '../switchLanguage.ts';
import { useLaterWords } from '../useWords.ts';
import { SettingSwitch } from './SettingSwitch.tsx';

export type SettingsDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** How the page looks and behaves for the person before it; kept on this machine only. */
export function SettingsDialog({ isOpen, onClose }: SettingsDialogProps) {
  const say = useLaterWords();
  const { show } = useSavesPages();
  return (
    <PageDialog
      title={say('tutorial.settings')}
      className="settings"
      isOpen={isOpen}
      onClose={onClose}
    >
      <Choices />
      <Sound />
      <Switches />
      <p className="small">{say('tutorial.settingsKept')}</p>
      <Button
        onPress={() => {
          onClose();
          show('erase');
        }}
      >
        {say('saves.erase.open')}
      </Button>
    </PageDialog>
  );
}

function Choices() {
  const say = useLaterWords();
  const live = useLive();
  const { language, theme, textSize, motion } = useLiveState(({ settings }) => settings);
  return (
    <>
      <Choice
        name={say('tutorial.language')}
        among={['en', 'fr']}
        chosen={language}
        label={ownNameOf}
        langOf={(each) => each}
        onChoose={(each) => switchLanguage(live, each)}
      />
      <Choice
        name={say('tutorial.theme')}
        among={themes}
        chosen={theme}
        label={(each) => say(`tutorial.theme.${each}`)}
        onChoose={live.setTheme}
      />
      <Choice
        name={say('tutorial.textSize')}
        among={textSizes}
        chosen={textSize}
        label={(each) => say('percent', { value: each / 100 })}
        onChoose={(each) => live.changeSettings({ textSize: each })}
      />
      <Choice
        name={say('tutorial.motion')}
        among={motions}
        chosen={motion}
        label={(each) => say(`tutorial.motion.${each}`)}
        onChoose={(each) => live.changeSettings({ motion: each })}
      />
    </>
  );
}

type ChoiceProps<Each extends string | number> = {
  readonly name: string;
  readonly among: readonly Each[];
  readonly chosen: Each;
  readonly label: (each: Each) => string;
  /** Where each is said in a language of its own. */
  readonly langOf?: (each: Each) => string;
  readonly onChoose: (each: Each) => void;
};

function Choice<Each extends string | number>(props: ChoiceProps<Each>) {
  const { name, among, chosen, label, langOf, onChoose } = props;
  return (
    <RadioGroup
      className="choice"
      orientation="horizontal"
      value={String(chosen)}
      onChange={(value) => {
        const each = among.find((one) => String(one) === value);
        if (each !== undefined) onChoose(each);
      }}
    >
      <Label>{name}</Label>
      <div className="chips">
        {among.map((each) => (
          <Radio key={each} value={String(each)}>
            <span lang={langOf?.(each)}>{label(each)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

function Sound() {
  const say = useLaterWords();
  const live = useLive();
  const volume = useLiveState(({ settings }) => settings.volume);
  return (
    <>
      <Choice
        name={say('tutorial.volume')}
        among={volumes}
        chosen={volume}
        label={(each) => say('percent', { value: each / 100 })}
        onChoose={(each) => live.changeSettings({ volume: each })}
      />
      <div className="switches">
        <SettingSwitch setting="sound" label={say('tutorial.sound')} />
        <SettingSwitch setting="roomSound" label={say('tutorial.roomSound')} />
      </div>
    </>
  );
}

function Switches() {
  const say = useLaterWords();
  return (
    <div className="switches">
      <SettingSwitch setting="predicting" label={say('tutorial.predicting')} />
      <SettingSwitch setting="shortcuts" label={say('helpKeysOn')} />
    </div>
  );
}
