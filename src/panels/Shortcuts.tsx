import { Switch } from 'react-aria-components';
import { useLive, useLiveState } from './liveContext.ts';
import { useWords } from './useWords.ts';

/** Every key that does something, and the switch for the single ones. */
export function Shortcuts() {
  const say = useWords();
  const live = useLive();
  const shortcuts = useLiveState(({ settings }) => settings.shortcuts);
  const single = [
    [say('keySpace'), say('keyPause')],
    ['.', say('keyStep')],
    ['1 2 3', say('keySpeed')],
    ['R', say('keyRun')],
    ['U', say('keyUndo')],
    ['N', say('tutorial.keyNext')],
    ['L', say('keyLanguage')],
    ['?', say('keyHelp')],
  ];
  const anywhere = [
    [say('tutorial.keyTab'), say('tutorial.keyTabDoes')],
    ['← →', say('tutorial.keyArrows')],
    ['↑ ↓', say('tutorial.keyTree')],
    [say('tutorial.keyEscape'), say('tutorial.keyEscapeDoes')],
  ];
  return (
    <>
      <h3>{say('helpKeys')}</h3>
      <Keys keys={anywhere} />
      <Switch
        className="switch"
        isSelected={shortcuts}
        onChange={(on) => live.changeSettings({ shortcuts: on })}
      >
        <span className="track" /> {say('helpKeysOn')}
      </Switch>
      <Keys keys={single} />
    </>
  );
}

function Keys({ keys }: { readonly keys: readonly (readonly string[])[] }) {
  return (
    <dl className="keys">
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
