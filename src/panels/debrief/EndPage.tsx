import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import {
  endingOf,
  liveOn,
  nextSeed,
  verdictOf,
  yearsLived,
  type Decision,
  type Game,
  type LivedOn,
} from '../../game/index.ts';
import { camps, fingerprint, modelVersion, type Truth } from '../../model/index.ts';
import { EndChart } from './EndChart.tsx';
import { CampIcon } from '../icons.tsx';
import { useLanguage, useLive } from '../liveContext.ts';
import { TruePerson } from './TruePerson.tsx';
import { TrueTree } from './TrueTree.tsx';
import { useDebrief } from './useDebrief.ts';
import type { Language } from '../../scenario/index.ts';
import { useWords, type Say } from '../useWords.ts';

/** Truth against report: only here does the leader see both. */
export function EndPage() {
  const say = useWords();
  const live = useLive();
  const game = useDebrief();
  const start = game.truth[0];
  const end = game.truth[game.truth.length - 1];
  const later = useMemo(() => liveOn(game), [game]);
  return (
    <aside className="side end" id="decisions" tabIndex={-1}>
      <div className="scroll" role="region" tabIndex={0} aria-label={say('endTitle')}>
        <h2>{say('endTitle')}</h2>
        <p className="verdict">{say(verdictWord(start, end), { years: yearsLived(game) })}</p>
        <YearOn game={game} later={later} />
        <h3>{say('endTruth')}</h3>
        <EndChart />
        <Comparison game={game} start={start} end={end} />
        <h3>{say('endCamps')}</h3>
        <CampTable start={start} end={end} />
        <p>{say('endAccount', { benefit: end.benefitHours, cost: end.costHours })}</p>
        <h3>{say('endTimeline')}</h3>
        <Timeline game={game} />
        <h3>{say('round.truePeople')}</h3>
        <TruePerson />
        <TrueTree />
        <p className="small">
          {say('endRun', {
            scenario: game.scenario.id,
            seed: game.seed,
            version: modelVersion,
            fingerprint: fingerprint(game.world),
          })}
        </p>
        <p className="small">{say('endHonest')}</p>
      </div>
      <footer className="bar">
        <div className="go">
          <Button onPress={() => live.restart()}>{say('gameAgain')}</Button>
          <Button className="primary" onPress={() => live.restart(nextSeed(game.seed))}>
            {say('gameOther')}
          </Button>
        </div>
      </footer>
    </aside>
  );
}

/** A leader is moved; what she leaves is seen a year later. */
function YearOn({ game, later }: { readonly game: Game; readonly later: LivedOn }) {
  const say = useWords();
  const language = useLanguage();
  const [end, yearOn] = [later.truth[0], later.truth[later.truth.length - 1]];
  const ending = endingOf({ ...game, world: later.world });
  return (
    <>
      <h3>{say('endYearOn')}</h3>
      <p>
        {say('endYearOnText', {
          practice: end.practice,
          practiceOn: yearOn.practice,
          trust: end.trust,
          trustOn: yearOn.trust,
        })}
      </p>
      {ending === null ? null : (
        <>
          <h4>{ending.title[language]}</h4>
          <p>{ending.text[language]}</p>
        </>
      )}
    </>
  );
}

function verdictWord(start: Truth, end: Truth) {
  const { practiceGrew, trustGrew } = verdictOf(start, end);
  const practice = practiceGrew ? 'Good' : 'Bad';
  const trust = trustGrew ? 'Good' : 'Bad';
  return `end${practice}${trust}` as const;
}

type Ends = { readonly start: Truth; readonly end: Truth };

function Comparison({ game, start, end }: Ends & { readonly game: Game }) {
  const say = useWords();
  const share = (value: number): string => say('percent', { value });
  const sum = (of: (week: Truth) => number): string =>
    say('count', { value: game.truth.reduce((total, week) => total + of(week), 0) });
  const told = (of: (quarter: Game['quarterReports'][number]) => number): string =>
    say('count', { value: game.quarterReports.reduce((total, each) => total + of(each), 0) });
  const survey = game.quarterReports.findLast((quarter) => quarter.survey !== null)?.survey;
  const none = '–';
  const rows = [
    [say('endPractice'), share(end.practice), share(game.reports.at(-1)?.practice ?? 0)],
    [
      say('endTrust'),
      say('endFromTo', { from: share(start.trust), to: share(end.trust) }),
      survey === undefined || survey === null ? say('endNobodyAsked') : share(survey.trust.value),
    ],
    [
      say('endVoices'),
      sum((week) => week.voicesRaised),
      told((quarter) => quarter.goodNews + quarter.badNews),
    ],
    [say('endHeard'), sum((week) => week.voicesHeard), none],
    [
      say('endIncidents'),
      sum((week) => week.legacyIncidents + week.newIncidents),
      told((quarter) => quarter.incidents),
    ],
    [
      say('endPermeability'),
      say('endFromTo', { from: share(start.permeability), to: share(end.permeability) }),
      none,
    ],
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('endMeasure')}</th>
          <th scope="col">{say('endTrue')}</th>
          <th scope="col">{say('endTold')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([measure, truth, report]) => (
          <tr key={measure}>
            <th scope="row">{measure}</th>
            <td>{truth}</td>
            <td>{report}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CampTable({ start, end }: Ends) {
  const say = useWords();
  const counts = {
    zealot: [start.zealots, end.zealots],
    collaborator: [start.collaborators, end.collaborators],
    resister: [start.resisters, end.resisters],
  };
  return (
    <ul className="plain camps">
      {camps.map((camp) => {
        const [first, last] = counts[camp];
        return (
          <li key={camp}>
            <CampIcon camp={camp} /> {say(`camp.${camp}`, { count: 2 })}{' '}
            <strong>{say('endFromTo', { from: first, to: last })}</strong>
          </li>
        );
      })}
    </ul>
  );
}

function Timeline({ game }: { readonly game: Game }) {
  const say = useWords();
  const language = useLanguage();
  if (game.journal.length === 0) return <p>{say('endNothing')}</p>;
  const quarters = Map.groupBy(
    game.journal.filter(({ kind }) => kind !== 'predict'),
    ({ quarter }) => quarter,
  );
  return (
    <ol className="timeline">
      {Array.from(quarters, ([quarter, decisions]) => (
        <li key={quarter} value={quarter}>
          {decisions.map((decision) => (
            <span key={JSON.stringify(decision)}>
              {decided(say, game, decision, language)}
              <Debrief game={game} decision={decision} />
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** What is said of an answer when all is over. */
function Debrief({ game, decision }: { readonly game: Game; readonly decision: Decision }) {
  const language = useLanguage();
  const answer = answerOf(game, decision);
  return answer === undefined ? null : <small>{answer.debrief[language]}</small>;
}

function answerOf({ scenario }: Game, decision: Decision) {
  if (decision.kind !== 'answer') return undefined;
  const dilemma = scenario.dilemmas.find(({ id }) => id === decision.dilemma);
  return dilemma?.answers.find(({ id }) => id === decision.answer);
}

function decided(say: Say, { scenario }: Game, decision: Decision, language: Language): string {
  if (decision.kind === 'answer') {
    const dilemma = scenario.dilemmas.find(({ id }) => id === decision.dilemma);
    const answer = dilemma?.answers.find(({ id }) => id === decision.answer);
    return say('endAnswered', {
      dilemma: dilemma?.title[language] ?? decision.dilemma,
      answer: answer?.label[language] ?? decision.answer,
    });
  }
  if (decision.kind === 'predict') return '';
  const policy = scenario.policies.find(({ id }) => id === decision.policy);
  const id = decision.kind === 'start' ? 'endStarted' : 'endStopped';
  return say(id, { policy: policy?.name[language] ?? decision.policy });
}
