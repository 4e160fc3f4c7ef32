import { Button } from 'react-aria-components';
import { fetchWords, ownNameOf, type Language } from '../words/index.ts';

type LanguageButtonProps = {
  readonly language: Language;
  readonly className?: string;
  readonly onSwitch: (other: Language) => void;
};

/** To the other language, by the name that it has for itself. */
export function LanguageButton({ language, className = 'quiet', onSwitch }: LanguageButtonProps) {
  const other = language === 'en' ? 'fr' : 'en';
  // Whoever comes near it is about to want those words.
  const comeNear = (): void => void fetchWords(other).catch(() => undefined);
  return (
    <Button
      className={className}
      lang={other}
      onHoverStart={comeNear}
      onFocus={comeNear}
      onPress={() => onSwitch(other)}
    >
      {ownNameOf(other)}
    </Button>
  );
}
