import { bandNow, type Band, type QuarterReport } from '../../game/index.ts';
import { useSight, useLanguage } from '../liveContext.ts';
import { useWords, type Say } from '../useWords.ts';
import { questionOf } from '../../live/index.ts';
import { usePresent } from './usePresent.ts';

/** What the leader is told of the quarter, beside what she was told before and what the room expected. */
export function ReflectStep() {
  const say = useWords();
  const language = useLanguage();
  const sight = useSight();
  const { quarterReports, journal, scenario } = sight;
  const { quarter } = usePresent().state;
  const now = quarterReports.find((report) => report.quarter === quarter);
  const before = quarterReports.find((report) => report.quarter === quarter - 1);
  const forecast = journal.find((it) => it.kind === 'predict' && it.quarter === quarter);
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
      {forecast?.kind === 'predict' ? (
        <p>
          {questionOf(scenario, quarter).text?.[language] ?? say('present.questionOwn')}{' '}
          <strong>
            {say('present.expected', {
              direction: say('present.direction', { direction: forecast.says }),
            })}
          </strong>
        </p>
      ) : null}
      <p>{say('present.talk')}</p>
    </div>
  );
}

/** @param band within which the reported share may lie */
function figuresOf(say: Say, report: QuarterReport, band: Band) {
  const { practice, goodNews, badNews, incidents, survey } = report;
  return [
    {
      title: say('reportPractice'),
      value: say('percent', { value: practice }),
      remark: say('round.practiceSource', { ...band }),
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
