import './guides.css';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { LanguageButton } from '../LanguageButton.tsx';
import { useLanguage, useLive } from '../liveContext.ts';
import { switchLanguage } from '../switchLanguage.ts';
import { useLaterWords } from '../useWords.ts';
import { guideLink, type GuidePlace } from './guideAddress.ts';
import { GuideList } from './GuideList.tsx';
import { isGuideName, type GuideName } from './guideNames.ts';
import { GuideText } from './GuideText.tsx';
import { guideTexts } from './guideTexts.ts';
import { useFetched } from './useFetched.ts';

/** One guide in the language of the page, or the list of all. */
export function GuideReader({ name, heading }: GuidePlace) {
  useGuidePrinted();
  if (name === null || !isGuideName(name)) {
    return (
      <>
        <Tools />
        <GuideList unknown={name} />
      </>
    );
  }
  return (
    <>
      <Tools name={name} />
      <OneGuide name={name} heading={heading} />
    </>
  );
}

function OneGuide({
  name,
  heading,
}: {
  readonly name: GuideName;
  readonly heading: string | null;
}) {
  const say = useLaterWords();
  const language = useLanguage();
  const text = useFetched(guideTexts[name][language]);
  if (text.kind !== 'here') return <p role="status">{say(`guides.${text.kind}`)}</p>;
  return (
    <GuideText key={`${name} ${language}`} name={name} guide={text.value.guide} heading={heading} />
  );
}

/** The page under the guide has the same language; here it can be changed without going back to it. */
function Tools({ name }: { readonly name?: GuideName }) {
  const say = useLaterWords();
  const live = useLive();
  const language = useLanguage();
  return (
    <div className="guideTools">
      {name === undefined ? null : (
        <>
          <a href={guideLink(null)}>{say('guides.all')}</a>
          <Button className="quiet" onPress={() => window.print()}>
            {say('guides.print')}
          </Button>
        </>
      )}
      <LanguageButton language={language} onSwitch={(other) => switchLanguage(live, other)} />
    </div>
  );
}

/** While a guide is read it is what is printed, and not the page under it. */
function useGuidePrinted(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['reading'] = 'guide';
    return () => {
      delete dataset['reading'];
    };
  }, []);
}
