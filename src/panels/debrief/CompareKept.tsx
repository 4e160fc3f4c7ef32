import { useMemo } from 'react';
import { scenarioHash, type Game, type Save } from '../../game/index.ts';
import { useLanguage, useLive, useLiveState } from '../liveContext.ts';
import { nameOfSave } from '../saves/nameOfSave.ts';
import { useLaterWords } from '../useWords.ts';
import { CompareRuns, type KeptRun } from './CompareRuns.tsx';

/** This run beside those that are kept of the same scenario; the one it came from stands first. */
export function CompareKept({ game }: { readonly game: Game }) {
  const say = useLaterWords();
  const language = useLanguage();
  const live = useLive();
  const saves = useLiveState((state) => state.saves.kept);
  const stem = live.saves.branchOf()?.id;
  const kept = useMemo((): readonly KeptRun[] => {
    const fit = saves.filter((save) => isComparable(game, save));
    const inOrder = [
      ...fit.filter(({ id }) => id === stem),
      ...fit.filter(({ id }) => id !== stem),
    ];
    return inOrder.map((save) => {
      const name = nameOfSave(say, language, save);
      const { seed, journal, quarters } = save.record;
      return {
        name: save.id === stem ? say('saves.stem', { name }) : name,
        run: { scenario: game.scenario, seed, journal, quarters },
      };
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `say` is another function each time, and each list is computed anew.
  }, [game, saves, stem, language]);
  return <CompareRuns kept={kept} />;
}

/** Of the same scenario, not this very run, and with something in it to compare. */
function isComparable({ scenario, seed, journal }: Game, { record }: Save): boolean {
  return (
    record.quarters > 0 &&
    record.scenario.hash === scenarioHash(scenario) &&
    (record.seed !== seed || JSON.stringify(record.journal) !== JSON.stringify(journal))
  );
}
