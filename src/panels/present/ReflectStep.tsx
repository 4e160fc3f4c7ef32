import { bandNow, reflectionOf, whereIn, type Band, type QuarterReport } from '../../game/index.ts';
import { useSight } from '../liveContext.ts';
import { ExpectedAndHeard } from '../round/ExpectedAndHeard.tsx';
import { useLaterWords, type SayLater } from '../useWords.ts';
import { usePresent } from './usePresent.ts';

/** What the leader is told of the quarter, beside what she was told before and what the room expected. */
export function ReflectStep() {
  const say = useLaterWords();
  const sight = useSight();
  const { quarterReports } = sight;
  const { quarter } = usePresent().state;
  const now = quarterReports.find((report) => report.quarter === quarter);
  const before = quarterReports.find((report) => report.quarter === quarter - 1);
  const looked = reflectionOf(sight);
  if (now === undefined) return null;
  const band = bandNow(sight, 'practice');
  const figures = figuresOf(say, now, band);
  const earlier = before === undefined ? [] : figuresOf(say, before, band);
  return (
    <div className="reflect">
      <h3>{say('present.told', { quarter })}</h3>
      <dl className="figures">
        {figures.map(({ title, value, remark }, at) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <strong>{value}</strong>
              <small>{remark}</small>
              {earlier[at] === undefined ? null : (
                <small>{say('present.before', { value: earlier[at].value })}</small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {looked === null || looked.forecast === null ? null : (
        <ExpectedAndHeard expected={looked.forecast} />
      )}
      <p>{say('present.talk')}</p>
    </div>
  );
}

/** @param band within which the reported share may lie */
function figuresOf(say: SayLater, report: QuarterReport, band: Band) {
  const { practice, goodNews, badNews, incidents, survey } = report;
  return [
    {
      title: say('reportPractice'),
      value: say('percent', { value: practice }),
      remark: say('round.practiceSource', { ...band, told: whereIn(band, practice) }),
    },
    {
      title: say('reportVoices'),
      value: say('count', { value: goodNews + badNews }),
      remark: say('present.worries', { worries: badNews }),
    },
    { title: say('reportIncidents'), value: say('count', { value: incidents }), remark: '' },
    {
      title: say('reportTrust'),
      value: survey === null ? '?' : say('percent', { value: survey.trust.value }),
      remark:
        survey === null ? say('reportTrustSource') : say('reportTrustBetween', { ...survey.trust }),
    },
  ];
}
