import { Button } from 'react-aria-components';
import type { Decision, Sight } from '../../game/index.ts';
import { harmless, type Language } from '../../words/index.ts';
import { useLanguage, useLive, useSight } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { PageDialog } from '../PageDialog.tsx';
import { useSavesPages } from './useSavesPages.ts';

/** The quarters that were played, as a way back into any of them. */
export function BackDialog() {
  const say = useLaterWords();
  const live = useLive();
  const language = useLanguage();
  const sight = useSight();
  const { shown, show } = useSavesPages();
  const { quarter, phase } = sight;
  const last = phase === 'deciding' ? quarter - 1 : quarter;
  const quarters = Array.from({ length: last }, (_, at) => last - at);
  return (
    <PageDialog
      className="saves"
      isWide
      title={say('saves.backTitle')}
      isOpen={shown === 'back'}
      onClose={() => show(null)}
    >
      <p>{say('saves.backLead')}</p>
      <ol className="quarters">
        {quarters.map((each) => {
          const decided = decidedIn(sight, language, each);
          return (
            <li key={each}>
              <Button
                onPress={() => {
                  show(null);
                  void live.saves.rewind(each);
                }}
              >
                {say('saves.backTo', { quarter: each })}
              </Button>
              <span>
                {decided.length === 0
                  ? say('saves.nothingDecided')
                  : say('saves.decided', { decisions: decided.join(' · ') })}
              </span>
            </li>
          );
        })}
      </ol>
    </PageDialog>
  );
}

function decidedIn(
  { journal, scenario }: Sight,
  language: Language,
  quarter: number,
): readonly string[] {
  const nameOf = (decision: Decision): string | undefined => {
    if (decision.kind === 'predict') return undefined;
    return decision.kind === 'answer'
      ? scenario.dilemmas.find(({ id }) => id === decision.dilemma)?.title[language]
      : scenario.policies.find(({ id }) => id === decision.policy)?.name[language];
  };
  const names = journal.filter((each) => each.quarter === quarter).map(nameOf);
  return names.filter((name) => name !== undefined).map(harmless);
}
