import { bandNow, bandsOf, weeksPerQuarter, whereIn, type Report } from '../game/index.ts';
import { useSight } from './liveContext.ts';
import { ReportChart } from './ReportChart.tsx';
import { bandText, surveysOf, TrustTile } from './TrustTile.tsx';
import { ReportTile } from './ReportTile.tsx';
import { useWords } from './useWords.ts';

const voicesWeeks = 4;

/** The indicators: only what is reported, never what is true. */
export function Reports() {
  const say = useWords();
  const sight = useSight();
  const { reports, quarterReports } = sight;
  const share = (value: number): string => say('percent', { value });
  const count = (value: number): string => say('count', { value });
  const practice = reports.map((report) => report.practice);
  const band = bandNow(sight, 'practice');
  const voices = sumsOver(reports, voicesWeeks, ({ goodNews, badNews }) => goodNews + badNews);
  const worries = sumsOver(reports, voicesWeeks, ({ badNews }) => badNews);
  const incidents = sumsOver(reports, weeksPerQuarter, (report) => report.incidents);

  return (
    <section className="reports" aria-label={say('reports')}>
      <h2>{say('reports')}</h2>
      <div className="tiles">
        <ReportTile
          title={say('reportPractice')}
          now={share(last(practice))}
          source={say('round.practiceSource', { ...band, told: whereIn(band, last(practice)) })}
        >
          <ReportChart
            title={say('reportPractice')}
            values={practice}
            bands={bandsOf(sight, 'practice')}
            addition={bandText(say, sight, 'practice')}
            most={0.5}
            tone="water"
            format={share}
            estimates={surveysOf(quarterReports, 'practice')}
          />
        </ReportTile>
        <ReportTile
          title={say('reportVoices')}
          now={count(last(voices))}
          source={say('reportVoicesSource', { worries: last(worries) })}
        >
          <ReportChart
            title={say('reportVoices')}
            values={voices}
            under={worries}
            most={10}
            tone="growth"
            format={count}
          />
        </ReportTile>
        <ReportTile
          title={say('reportIncidents')}
          now={count(last(incidents))}
          source={say('reportIncidentsSource')}
        >
          <ReportChart
            title={say('reportIncidents')}
            values={incidents}
            most={4}
            tone="tremor"
            format={count}
          />
        </ReportTile>
        <TrustTile />
      </div>
    </section>
  );
}

/** A running sum: weekly counts of a small department are mostly zeros and ones. */
function sumsOver(
  reports: readonly Report[],
  weeks: number,
  count: (report: Report) => number,
): readonly number[] {
  return reports.map((_, at) =>
    reports.slice(Math.max(0, at + 1 - weeks), at + 1).reduce((sum, each) => sum + count(each), 0),
  );
}

function last(values: readonly number[]): number {
  return values.at(-1) ?? 0;
}
