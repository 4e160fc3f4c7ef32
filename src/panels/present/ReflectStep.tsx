import type { QuarterReport } from '../../game/index.ts';
import { useGame, useLanguage } from '../liveContext.ts';
import { useWords, type Say } from '../useWords.ts';
import { questionOf } from '../../live/index.ts';
import { usePresent } from './usePresent.ts';

/** What the leader is told of the quarter, beside what she was told before and what the room expected. */
export function ReflectStep() {
  const say = useWords();
  const language = useLanguage();
  const { quarterReports, journal, scenario } = useGame();
  const { quarter } = usePresent().state;
  const now = quarterReports.find((report) => report.quarter === quarter);
  const before = quarterReports.find((report) => report.quarter === quarter - 1);
  const forecast = journal.find((it) => it.kind === 'predict' && it.quarter === quarter);
  if (now === undefined) return null;
  const figures = figuresOf(say, now);
  const earlier = before === undefined ? [] : figuresOf(say, before);
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

function figuresOf(say: Say, { practice, goodNews, badNews, incidents, survey }: QuarterReport) {
  return [
    {
      title: say('reportPractice'),
      value: say('percent', { value: practice }),
      remark: say('reportPracticeSource'),
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
