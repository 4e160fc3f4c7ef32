import { accountNow } from '../../game/index.ts';
import { useSight, useLanguage } from '../liveContext.ts';
import { OutlookButton } from '../outlook/OutlookButton.tsx';
import { isStanding } from '../standing.ts';
import { useLaterWords } from '../useWords.ts';

/** Where the leader stands, in a few large sentences. */
export function BriefingStep() {
  const say = useLaterWords();
  const language = useLanguage();
  const sight = useSight();
  const { scenario, quarterReports } = sight;
  const last = quarterReports.at(-1);
  const { leftDollars, attentionLeft } = accountNow(sight);
  const standing = scenario.policies.filter((policy) => isStanding(sight, policy));
  const names = standing.map(({ name }) => name[language]);
  return (
    <div className="read">
      {last === undefined ? (
        <p>{scenario.summary[language]}</p>
      ) : (
        <p>
          {say('briefing', {
            practice: last.practice,
            voices: last.goodNews + last.badNews,
            bad: last.badNews,
            incidents: last.incidents,
          })}
        </p>
      )}
      {last?.survey === null || last === undefined ? null : (
        <p>
          {say('briefingSurvey', {
            asked: last.survey.asked,
            trust: last.survey.trust.value,
            low: last.survey.trust.low,
            high: last.survey.trust.high,
          })}
        </p>
      )}
      {names.length === 0 ? null : (
        <p>
          {say('present.standing', {
            policies: new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
          })}
        </p>
      )}
      <p>
        <strong>{say('present.purse', { left: leftDollars, attention: attentionLeft })}</strong>
      </p>
      {last === undefined ? null : <OutlookButton />}
    </div>
  );
}
