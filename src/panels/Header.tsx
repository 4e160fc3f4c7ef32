import { Button } from 'react-aria-components';
import { weeksPerQuarter } from '../game/index.ts';
import type { LoadShipped } from './loadShipped.ts';
import { GameMenu } from './GameMenu.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { MoonIcon, GameIcon, SunIcon } from './icons.tsx';
import { LanguageButton } from './LanguageButton.tsx';
import { useSight, useLive, useLiveState } from './liveContext.ts';
import { SavedMark } from './saves/SavedMark.tsx';
import { SavesNotices } from './saves/SavesNotices.tsx';
import { SettingsMenu } from './settings/SettingsMenu.tsx';
import { switchLanguage } from './switchLanguage.ts';
import { useWords } from './useWords.ts';

export function Header({ loadShipped }: { readonly loadShipped: LoadShipped }) {
  const say = useWords();
  const live = useLive();
  const scenario = useLiveState(({ sight }) => sight.scenario);
  const { language, theme } = useLiveState(({ settings }) => settings);
  const otherTheme = theme === 'dark' ? 'light' : 'dark';
  const themeName = say(otherTheme === 'light' ? 'toLight' : 'toDark');
  return (
    <header className="top">
      <GameIcon />
      <h1>
        {say('title')} <span className="department">{scenario.title[language]}</span>
      </h1>
      <Clock />
      <SavedMark />
      <nav>
        <GameMenu loadShipped={loadShipped} />
        <HelpDialog />
        <SettingsMenu />
        <Button
          className="quiet icon"
          aria-label={themeName}
          onPress={() => live.setTheme(otherTheme)}
        >
          {otherTheme === 'light' ? <SunIcon /> : <MoonIcon />}
        </Button>
        <LanguageButton language={language} onSwitch={(other) => switchLanguage(live, other)} />
      </nav>
      <SavesNotices />
    </header>
  );
}

function Clock() {
  const say = useWords();
  const { quarter, scenario, phase, world } = useSight();
  const { quarters } = scenario;
  const week = world.week - (quarter - 1) * weeksPerQuarter;
  const weeks = Array.from({ length: weeksPerQuarter }, (_, at) => at);
  const now = {
    deciding: say('clockDeciding'),
    watching: say('clockWeek', { week, weeks: weeksPerQuarter }),
    ended: say('clockEnded'),
  };
  return (
    <div className="clock">
      <strong data-widest={say('clock', { quarter: quarters, quarters })}>
        {say('clock', { quarter, quarters })}
      </strong>
      <span data-widest={say('clockWeek', { week: weeksPerQuarter, weeks: weeksPerQuarter })}>
        {now[phase]}
      </span>
      <span className="weeks" aria-hidden>
        {weeks.map((at) => (
          <i key={at} data-lived={at < week} />
        ))}
      </span>
    </div>
  );
}
