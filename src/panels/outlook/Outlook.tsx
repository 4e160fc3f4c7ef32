import { useStore } from 'zustand';
import { fanOf, outlookJobs, outlookMeasures, type ReportedRun } from '../../lab/index.ts';
import { useLive, useSight } from '../liveContext.ts';
import { ManyProgress } from '../ManyProgress.tsx';
import { useLaterWords } from '../useWords.ts';
import { OutlookChart } from './OutlookChart.tsx';
import { useFirstRuns } from './useFirstRuns.ts';

/** What is reported of other departments after the quarter that one's own has come to. */
export function Outlook() {
  const runs = useFirstRuns();
  return (
    <>
      <div className="howMany">
        <Progress />
        <Shown runs={runs.length} />
      </div>
      {runs.length === 0 ? null : <Fans runs={runs} />}
    </>
  );
}

/** By itself: it moves with every run, and the charts do not. */
function Progress() {
  const live = useLive();
  const sight = useSight();
  const study = useStore(live.outlook);
  return (
    <ManyProgress
      what="outlook"
      study={study}
      runs={outlookJobs(sight).length}
      onAsk={() => live.lookAhead(sight)}
    />
  );
}

/** Said when the first can be seen, and when all can. */
function Shown({ runs }: { readonly runs: number }) {
  const say = useLaterWords();
  const isAll = useStore(useLive().outlook, ({ kind }) => kind === 'done');
  return (
    <p className="hint" role="status">
      {runs === 0 ? '' : say(isAll ? 'outlook.all' : 'outlook.first', { runs })}
    </p>
  );
}

function Fans({ runs }: { readonly runs: readonly ReportedRun[] }) {
  const say = useLaterWords();
  const sight = useSight();
  const fans = outlookMeasures.map((measure) => ({ measure, fan: fanOf(sight, measure, runs) }));
  return (
    <div className="fans">
      {fans.map(({ measure, fan }) =>
        fan === null ? null : <OutlookChart key={measure} measure={measure} fan={fan} />,
      )}
      {fans.some(({ fan }) => fan === null) ? (
        <p className="hint">{say('outlook.trustUnknown')}</p>
      ) : null}
    </div>
  );
}
