import { useEffect } from 'react';
import { useStore } from 'zustand';
import { fanOf, outlookJobs, outlookMeasures, type ReportedRun } from '../../lab/index.ts';
import { useLive, useSight } from '../liveContext.ts';
import { ManyProgress } from '../ManyProgress.tsx';
import { useWords } from '../useWords.ts';
import { OutlookChart } from './OutlookChart.tsx';
import { useFirstRuns } from './useFirstRuns.ts';

/** What is reported of other departments after the quarter that one's own has come to. */
export function Outlook() {
  const live = useLive();
  const sight = useSight();
  const study = useStore(live.outlook);
  const runs = useFirstRuns();
  useEffect(() => {
    live.lookAhead(sight);
    return () => live.giveUp('outlook');
  }, [live, sight]);
  return (
    <>
      <ManyProgress
        what="outlook"
        study={study}
        runs={outlookJobs(sight).length}
        onAsk={() => live.lookAhead(sight)}
      />
      <Shown runs={runs.length} isAll={study.kind === 'done'} />
      {runs.length === 0 ? null : <Fans runs={runs} />}
    </>
  );
}

type ShownProps = {
  readonly runs: number;
  readonly isAll: boolean;
};

/** Said when the first can be seen, and when all can. */
function Shown({ runs, isAll }: ShownProps) {
  const say = useWords();
  return (
    <p className="hint" role="status">
      {runs === 0 ? '' : say(isAll ? 'outlook.all' : 'outlook.first', { runs })}
    </p>
  );
}

function Fans({ runs }: { readonly runs: readonly ReportedRun[] }) {
  const say = useWords();
  const sight = useSight();
  const fans = outlookMeasures.map((measure) => ({ measure, fan: fanOf(sight, measure, runs) }));
  return (
    <>
      <div className="fans">
        {fans.map(({ measure, fan }) =>
          fan === null ? null : <OutlookChart key={measure} measure={measure} fan={fan} />,
        )}
      </div>
      {fans.some(({ fan }) => fan === null) ? (
        <p className="hint">{say('outlook.trustUnknown')}</p>
      ) : null}
    </>
  );
}
