import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { nextSeed, verdictOf, yearsLived, type Game } from '../../game/index.ts';
import { useLive } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { Account } from './Account.tsx';
import { ActionPlan } from './ActionPlan.tsx';
import { Camps } from './Camps.tsx';
import { CompareKept } from './CompareKept.tsx';
import { Contents } from './Contents.tsx';
import { Counterfactuals } from './Counterfactuals.tsx';
import { Discussion } from './Discussion.tsx';
import { LuckOrSkill } from './LuckOrSkill.tsx';
import { Observations } from './Observations.tsx';
import { PeopleAndWhy } from './why/PeopleAndWhy.tsx';
import { PolicyReach } from './why/PolicyReach.tsx';
import { RunFacts } from './RunFacts.tsx';
import { SaveAll } from './SaveAll.tsx';
import { Scorecard } from './Scorecard.tsx';
import { Afterwards, Section, WorkedOut } from './Section.tsx';
import { Study } from './Study.tsx';
import { Timeline } from './Timeline.tsx';
import { TruthAndReport } from './TruthAndReport.tsx';
import { useDebrief } from './useDebrief.ts';
import { useDebriefing, type DebriefingNow } from './useDebriefing.ts';
import { WhereItStopped } from './WhereItStopped.tsx';
import { YearOn } from './YearOn.tsx';

/** The game is over: what was true against what was told, what the decisions did, what to do now. */
export function DebriefPage() {
  const game = useDebrief();
  const debriefing = useDebriefing(game);
  return (
    <main className="side end" id="decisions" tabIndex={-1}>
      <div className="debrief">
        <Opening game={game} debriefing={debriefing} />
        <div className="debriefBody">
          <Contents />
          <div className="debriefSections">
            <Sections game={game} debriefing={debriefing} />
          </div>
        </div>
      </div>
    </main>
  );
}

type DebriefProps = { readonly game: Game; readonly debriefing: DebriefingNow };

function Opening({ game, debriefing }: DebriefProps) {
  const say = useLaterWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever ended the last quarter goes on from here, with eyes or without.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="debriefOpening" aria-labelledby="debrief-title">
      <h2 id="debrief-title" ref={heading} tabIndex={-1}>
        {say('debrief.title')}
      </h2>
      <p className="verdict">{say(verdictWord(game), { years: yearsLived(game) })}</p>
      <p>{say('debrief.moved')}</p>
      <Actions game={game} debriefing={debriefing} />
      <RunFacts game={game} />
      <WorkedOut debriefing={debriefing}>
        {(made) => <YearOn game={game} debriefing={made} />}
      </WorkedOut>
    </section>
  );
}

function verdictWord({ truth }: Game) {
  const { practiceGrew, trustGrew } = verdictOf(truth[0], truth[truth.length - 1]);
  const practice = practiceGrew ? 'good' : 'bad';
  const trust = trustGrew ? 'Good' : 'Bad';
  return `debrief.verdict.${practice}${trust}` as const;
}

function Actions({ game, debriefing }: DebriefProps) {
  const say = useLaterWords();
  const live = useLive();
  return (
    <div className="go">
      <Button className="primary" onPress={() => window.print()}>
        {say('debrief.print')}
      </Button>
      <SaveAll game={game} debriefing={debriefing} />
      <Button onPress={() => live.restart()}>{say('gameAgain')}</Button>
      <Button onPress={() => live.restart(nextSeed(game.seed))}>{say('gameOther')}</Button>
    </div>
  );
}

function Sections({ game, debriefing }: DebriefProps) {
  const say = useLaterWords();
  return (
    <>
      <Section id="scorecard">
        <WorkedOut debriefing={debriefing}>{(made) => <Scorecard debriefing={made} />}</WorkedOut>
      </Section>
      <Section id="truth">
        <TruthAndReport game={game} debriefing={debriefing} />
      </Section>
      <Section id="clay">
        <WhereItStopped game={game} />
        <h3>{say('debrief.reach')}</h3>
        <PolicyReach />
      </Section>
      <Section id="timeline">
        <Timeline game={game} />
        <h3>{say('debrief.effects')}</h3>
        <Afterwards debriefing={debriefing}>
          <Counterfactuals />
        </Afterwards>
      </Section>
      <Section id="luck">
        <Afterwards debriefing={debriefing}>
          <LuckOrSkill />
        </Afterwards>
      </Section>
      <Section id="account">
        <Account game={game} debriefing={debriefing} />
      </Section>
      <Section id="observations">
        <WorkedOut debriefing={debriefing}>
          {(made) => <Observations game={game} observations={made.observations} />}
        </WorkedOut>
      </Section>
      <Section id="study">
        <WorkedOut debriefing={debriefing}>
          {(made) => <Study game={game} debriefing={made} />}
        </WorkedOut>
      </Section>
      <Section id="camps">
        <Camps game={game} debriefing={debriefing} />
      </Section>
      <Section id="people">
        <PeopleAndWhy />
      </Section>
      <Section id="compare">
        <Afterwards debriefing={debriefing}>
          <CompareKept game={game} />
        </Afterwards>
      </Section>
      <Section id="discussion">
        <Discussion game={game} />
        <ActionPlan />
        <p className="small">{say('debrief.honest')}</p>
      </Section>
    </>
  );
}
