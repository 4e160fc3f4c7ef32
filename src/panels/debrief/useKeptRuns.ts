import { useMemo } from 'react';
import { scenarioHash, type Game, type Save } from '../../game/index.ts';
import type { Run } from '../../live/index.ts';
import { useLanguage, useLiveState } from '../liveContext.ts';
import { nameOfSave } from '../saves/nameOfSave.ts';
import { useWords } from '../useWords.ts';
import type { KeptRun } from './CompareRuns.tsx';

/** The kept runs of the same department, with which this one can be compared. */
export function useKeptRuns({ scenario }: Game): readonly KeptRun[] {
  const say = useWords();
  const language = useLanguage();
  const kept = useLiveState(({ saves }) => saves.kept);
  // Each run stays the same object, since what is asked about it is asked once.
  const runs = useMemo(() => runsOf(scenario, kept), [scenario, kept]);
  return runs.map(({ save, run }) => ({ name: nameOfSave(say, language, save), run }));
}

type Kept = { readonly save: Save; readonly run: Run };

function runsOf(scenario: Game['scenario'], kept: readonly Save[]): readonly Kept[] {
  const hash = scenarioHash(scenario);
  return kept
    .filter(({ record }) => record.scenario.hash === hash && record.quarters > 0)
    .map((save) => {
      const { seed, journal, quarters } = save.record;
      return { save, run: { scenario, seed, journal, quarters } };
    });
}
