import { SettingSwitch } from './settings/SettingSwitch.tsx';
import { useLaterWords } from './useWords.ts';

/** Every key that does something, and the switch for the single ones. */
export function Shortcuts() {
  const say = useLaterWords();
  const single = [
    [say('keySpace'), say('keyPause')],
    ['.', say('keyStep')],
    ['1 2 3', say('keySpeed')],
    ['R', say('keyRun')],
    ['U', say('keyUndo')],
    ['N', say('tutorial.keyNext')],
    ['+ −', say('picture.keyZoom')],
    ['0', say('picture.keyAll')],
    [`${say('picture.keyShift')} ← →`, say('picture.keyAlong')],
    ['W', say('picture.keyStops')],
    ['T', say('picture.keyRoots')],
    [', .', say('picture.keyWeeks')],
    ['L', say('keyLanguage')],
    ['M', say('tutorial.keySound')],
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
      <SettingSwitch setting="shortcuts" label={say('helpKeysOn')} />
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
