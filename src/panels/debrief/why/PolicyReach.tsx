import { useState } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import type { Game } from '../../../game/index.ts';
import {
  reachBetween,
  whatIfsOf,
  type Course,
  type Reach,
  type WhatIf,
} from '../../../lab/index.ts';
import { useLanguage, useLive } from '../../liveContext.ts';
import { useLaterWords } from '../../useWords.ts';
import { useDebrief } from '../useDebrief.ts';
import { useMany } from '../useMany.ts';

/** How far each policy got, tier by tier: what it had said, what was passed on, what was heard. */
export function PolicyReach() {
  const say = useLaterWords();
  const live = useLive();
  const game = useDebrief();
  const effects = useMany((many) => many.effects);
  const started = policiesIn(game);
  if (started.length === 0) return <p>{say('why.noPolicy')}</p>;
  const courses = effects.kind === 'running' || effects.kind === 'done' ? effects.results : [];
  const isIdle = effects.kind === 'idle' || effects.kind === 'failed';
  return (
    <section className="policyReach">
      <p>{say('why.reachHow')}</p>
      {isIdle ? (
        <Button onPress={() => live.imagineAway(game)}>{say('why.reachAsk')}</Button>
      ) : (
        <Reaches game={game} started={started} courses={courses} />
      )}
    </section>
  );
}

/** A world without one policy, and its place among the courses; the run itself is the first of them. */
type Started = { readonly whatIf: WhatIf; readonly at: number };

function policiesIn({ scenario, journal }: Game): readonly Started[] {
  return whatIfsOf(scenario, journal)
    .map((whatIf, at) => ({ whatIf, at: at + 1 }))
    .filter(({ whatIf }) => whatIf.strand.kind === 'policy');
}

type ReachesProps = {
  readonly game: Game;
  readonly started: readonly Started[];
  readonly courses: readonly (Course | null)[];
};

function Reaches({ game, started, courses }: ReachesProps) {
  const say = useLaterWords();
  const language = useLanguage();
  const [chosen, choose] = useState(0);
  const { whatIf, at } = started[Math.min(chosen, started.length - 1)];
  const own = courses[0] ?? null;
  const without = courses[at] ?? null;
  return (
    <>
      <RadioGroup value={String(chosen)} onChange={(value) => choose(Number(value))}>
        <Label>{say('why.reachOf')}</Label>
        <div className="chips">
          {started.map((each, place) => (
            <Radio key={each.at} value={String(place)}>
              {nameOf(game, each.whatIf, language)}
              {say('why.fromQuarter', { quarter: each.whatIf.strand.quarter })}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {own === null || without === null ? (
        <p className="hint">{say('why.living')}</p>
      ) : (
        <ReachTable game={game} reach={reachOf(game, whatIf, own, without)} />
      )}
    </>
  );
}

function nameOf({ scenario }: Game, { strand }: WhatIf, language: 'en' | 'fr'): string {
  if (strand.kind !== 'policy') return '';
  return scenario.policies.find(({ id }) => id === strand.policy)?.name[language] ?? strand.policy;
}

function reachOf(game: Game, { strand }: WhatIf, own: Course, without: Course): Reach | null {
  return reachBetween(own, without, strand.quarter, game.quarterReports.length + 1);
}

type ReachTableProps = { readonly game: Game; readonly reach: Reach | null };

function ReachTable({ game, reach }: ReachTableProps) {
  const say = useLaterWords();
  const language = useLanguage();
  if (reach === null) return <p>{say('why.reachNone')}</p>;
  const { scenario } = game;
  return (
    <table className="reach">
      <caption>{say('why.reachCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('why.tier')}</th>
          <th scope="col">{say('why.arrived')}</th>
          <th scope="col">{say('why.passedOn')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say('why.top')}</th>
          <td>{say('why.saidMore', { points: reach.said * 100 })}</td>
          <td>–</td>
        </tr>
        {reach.tiers.map(({ heard, passed }, tier) => (
          <tr key={scenario.department.tiers[tier].en}>
            <th scope="row">{scenario.department.tiers[tier][language]}</th>
            <td>{say('why.amount', { points: heard * 100 })}</td>
            <td>{passed === null ? '–' : say('why.amount', { points: passed * 100 })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
