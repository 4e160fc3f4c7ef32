import { later } from '../later.tsx';
import { PageDialog } from '../PageDialog.tsx';
import { useWords } from '../useWords.ts';
import { closeGuides, guidePlace, useHash, type GuidePlace } from './guideAddress.ts';

const GuideReader = later<GuidePlace>(
  async () => {
    const reader = await import('./GuideReader.tsx');
    return reader.GuideReader;
  },
  { Meanwhile: Fetching },
);

/** What is written about the game, over the game, wherever the address asks for it. */
export function Guides() {
  const place = guidePlace(useHash());
  return place === null ? null : <GuidesPage {...place} />;
}

function GuidesPage(place: GuidePlace) {
  const say = useWords();
  return (
    <PageDialog title={say('guides.title')} className="guides" isWide isOpen onClose={closeGuides}>
      <GuideReader {...place} />
    </PageDialog>
  );
}

function Fetching() {
  const say = useWords();
  return <p role="status">{say('guides.fetching')}</p>;
}
