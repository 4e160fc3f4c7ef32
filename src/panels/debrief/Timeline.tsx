import {
  predictionsJudged,
  stintsOf,
  type Game,
  type Happening,
  type Start,
  type Stop,
} from '../../game/index.ts';
import { aimName } from '../aimName.ts';
import { useLanguage, useSight } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { Expected } from './Expected.tsx';
import { quarterPlace } from './quarterPlace.ts';

/** What came and what was decided, quarter by quarter, with what there is to say of it now. */
export function Timeline({ game }: { readonly game: Game }) {
  const say = useLaterWords();
  const judged = Map.groupBy(predictionsJudged(game), ({ forecast }) => forecast.quarter);
  const quarters = Array.from({ length: game.scenario.quarters }, (_, at) => at + 1).filter(
    (quarter) =>
      judged.has(quarter) || happenedIn(game, quarter).length + decidedIn(game, quarter).length > 0,
  );
  if (quarters.length === 0) return <p>{say('debrief.nothingDecided')}</p>;
  return (
    <ol className="debriefTimeline">
      {quarters.map((quarter) => (
        <li key={quarter} id={quarterPlace(quarter)}>
          <h3 tabIndex={-1}>{say('debrief.inQuarter', { quarter })}</h3>
          <ul>
            {happenedIn(game, quarter).map((happening) => (
              <Happened key={idOf(happening)} happening={happening} />
            ))}
            {decidedIn(game, quarter).map((decision) => (
              <li key={JSON.stringify(decision)} data-kind={decision.kind}>
                <Decided game={game} decision={decision} />
              </li>
            ))}
            {judged.get(quarter)?.map((each) => (
              <Expected key="expected" judged={each} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function happenedIn({ happened }: Game, quarter: number): readonly Happening[] {
  return happened.filter((each) => each.quarter === quarter);
}

/** The answers stand with their dilemmas, the predictions with what became of them. */
function decidedIn({ journal }: Game, quarter: number) {
  return journal
    .filter((decision) => decision.kind === 'start' || decision.kind === 'stop')
    .filter((decision) => decision.quarter === quarter);
}

function idOf(happening: Happening): string {
  return happening.kind === 'event' ? happening.event.id : happening.dilemma.id;
}

function Happened({ happening }: { readonly happening: Happening }) {
  const say = useLaterWords();
  const language = useLanguage();
  if (happening.kind === 'event') {
    return (
      <li data-kind="event">
        <strong>{happening.event.title[language]}</strong> {happening.event.text[language]}
      </li>
    );
  }
  const { dilemma, answer } = happening;
  return (
    <li data-kind="answer">
      <strong>
        {say('debrief.answered', {
          dilemma: dilemma.title[language],
          answer: answer?.label[language] ?? '',
        })}
      </strong>{' '}
      {answer?.debrief[language]}
    </li>
  );
}

type DecidedProps = { readonly game: Game; readonly decision: Start | Stop };

function Decided({ game: { scenario }, decision }: DecidedProps) {
  const say = useLaterWords();
  const language = useLanguage();
  const policy = scenario.policies.find(({ id }) => id === decision.policy);
  const name = policy?.name[language] ?? decision.policy;
  if (decision.kind === 'stop') return <strong>{say('debrief.stopped', { policy: name })}</strong>;
  return (
    <>
      <strong>{say('debrief.started', { policy: name })}</strong> <Extent start={decision} />
    </>
  );
}

/** At whom, and how long it ran. */
function Extent({ start }: { readonly start: Start }) {
  const say = useLaterWords();
  const language = useLanguage();
  const sight = useSight();
  const { scenario, journal } = sight;
  const stint = stintsOf(scenario, journal).find(
    ({ policy, from }) => policy === start.policy && from === start.quarter,
  );
  const until = stint?.until ?? Infinity;
  const aim = aimName(say, sight, language, start.aim);
  return (
    <span className="small">
      {until > scenario.quarters
        ? say('debrief.aimedToTheEnd', { aim })
        : say('debrief.aimedUntil', { aim, quarter: until - 1 })}
    </span>
  );
}
