import { reflectionOf, type Moved, type Reflection as Looked } from '../../game/index.ts';
import { useLanguage, useLiveState, useSight } from '../liveContext.ts';
import { OutlookButton } from '../outlook/OutlookButton.tsx';
import { useWords } from '../useWords.ts';
import { causeText } from './causeText.ts';
import { ExpectedAndHeard } from './ExpectedAndHeard.tsx';

/** What there is to read once a quarter is over; before the first, what the department is. */
export function Reflection() {
  const say = useWords();
  const language = useLanguage();
  const sight = useSight();
  const looked = reflectionOf(sight);
  if (looked === null) {
    return (
      <section className="briefing">
        <p>{sight.scenario.summary[language]}</p>
        <p>{say('welcome')}</p>
      </section>
    );
  }
  const { now, forecast } = looked;
  return (
    <section className="briefing">
      <p>
        {say('briefing', {
          practice: now.practice,
          voices: now.goodNews + now.badNews,
          bad: now.badNews,
          incidents: now.incidents,
        })}
      </p>
      <Against looked={looked} />
      {now.survey === null ? null : (
        <p>
          {say('briefingSurvey', {
            asked: now.survey.asked,
            trust: now.survey.trust.value,
            low: now.survey.trust.low,
            high: now.survey.trust.high,
          })}
        </p>
      )}
      {forecast === null ? null : <ExpectedAndHeard expected={forecast} />}
      <Causes />
      <OutlookButton />
    </section>
  );
}

/** The change from quarter to quarter, as it was reported. */
function Against({ looked: { now, before } }: { readonly looked: Looked }) {
  const say = useWords();
  if (before === null) return null;
  const points = Math.round(now.practice * 100) - Math.round(before.practice * 100);
  const voices = now.goodNews + now.badNews - before.goodNews - before.badNews;
  const incidents = now.incidents - before.incidents;
  return (
    <p>
      {say('round.against', {
        practice: points,
        practicePlural: Math.abs(points),
        voices,
        voicesPlural: Math.abs(voices),
        incidents,
        incidentsPlural: Math.abs(incidents),
      })}
    </p>
  );
}

function Causes() {
  const say = useWords();
  const causes = useLiveState(({ moved }) => moved);
  if (causes === null) return <p className="hint">{say('round.movedPending')}</p>;
  if (causes.length === 0) return null;
  return (
    <>
      <h2>{say('round.moved')}</h2>
      <ol className="causes">
        {causes.map((moved) => (
          <CauseItem key={`${moved.of} ${moved.cause}`} moved={moved} />
        ))}
      </ol>
      <p className="hint">{say('round.movedHint')}</p>
    </>
  );
}

function CauseItem({ moved }: { readonly moved: Moved }) {
  const say = useWords();
  const of = say(moved.of === 'trust' ? 'round.movedTrust' : 'round.movedPractice');
  const direction = say(moved.direction === 'up' ? 'round.movedUp' : 'round.movedDown');
  return (
    <li data-of={moved.of} data-direction={moved.direction}>
      <span>{causeText(say, moved)}</span>
      <small>
        <span aria-hidden>{moved.direction === 'up' ? '▲' : '▼'}</span> {direction} {of}
      </small>
      <span
        className="track"
        role="img"
        aria-label={say('round.share', { of, share: moved.share })}
      >
        <span style={{ width: `${moved.share * 100}%` }} />
      </span>
    </li>
  );
}
