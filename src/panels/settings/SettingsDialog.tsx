import {
  Button,
  Dialog,
  Heading,
  Label,
  Modal,
  Radio,
  RadioGroup,
  Switch,
} from 'react-aria-components';
import { motions, textSizes, themes } from '../../live/index.ts';
import { wordsIn } from '../../words/index.ts';
import { CloseIcon } from '../icons.tsx';
import { useLive, useLiveState } from '../liveContext.ts';
import { useWords } from '../useWords.ts';

type SettingsDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** How the page looks and behaves for the person before it; kept on this machine only. */
export function SettingsDialog({ isOpen, onClose }: SettingsDialogProps) {
  const say = useWords();
  return (
    <Modal
      className="modal"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog className="dialog settings">
        <Heading slot="title">{say('tutorial.settings')}</Heading>
        <Button className="quiet icon closer" aria-label={say('close')} onPress={onClose}>
          <CloseIcon />
        </Button>
        <Choices />
        <Switches />
        <p className="small">{say('tutorial.settingsKept')}</p>
      </Dialog>
    </Modal>
  );
}

function Choices() {
  const say = useWords();
  const live = useLive();
  const { language, theme, textSize, motion } = useLiveState(({ settings }) => settings);
  return (
    <>
      <Choice
        name={say('tutorial.language')}
        among={['en', 'fr']}
        chosen={language}
        label={(each) => wordsIn(each).ownName}
        langOf={(each) => each}
        onChoose={live.setLanguage}
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

function Switches() {
  const say = useWords();
  const live = useLive();
  const { shortcuts, predicting } = useLiveState(({ settings }) => settings);
  return (
    <div className="switches">
      <Switch
        className="switch"
        isSelected={predicting}
        onChange={(on) => live.changeSettings({ predicting: on })}
      >
        <span className="track" /> {say('tutorial.predicting')}
      </Switch>
      <Switch
        className="switch"
        isSelected={shortcuts}
        onChange={(on) => live.changeSettings({ shortcuts: on })}
      >
        <span className="track" /> {say('helpKeysOn')}
      </Switch>
    </div>
  );
}
