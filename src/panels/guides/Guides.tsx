import { PageDialog } from '../PageDialog.tsx';
import { useWords } from '../useWords.ts';
import { closeGuides, guidePlace, useHash } from './guideAddress.ts';
import { useFetched } from './useFetched.ts';

const loadReader = async () => import('./GuideReader.tsx');

/** What is written about the game, over the game, wherever the address asks for it. */
export function Guides() {
  const place = guidePlace(useHash());
  return place === null ? null : <GuidesPage {...place} />;
}

function GuidesPage(place: NonNullable<ReturnType<typeof guidePlace>>) {
  const say = useWords();
  const reader = useFetched(loadReader);
  return (
    <PageDialog title={say('guides.title')} className="guides" isWide isOpen onClose={closeGuides}>
      {reader.kind === 'here' ? (
        <reader.value.GuideReader {...place} />
      ) : (
        <p role="status">{say(`guides.${reader.kind}`)}</p>
      )}
    </PageDialog>
  );
}
