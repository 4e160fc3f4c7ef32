import { useMemo, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { replay, type Game } from '../../game/index.ts';
import type { Truth } from '../../model/index.ts';
import { useLanguage } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { useDebrief } from './useDebrief.ts';

const everything = 'everything';
const compared = [
  ['endPermeability', 'permeability'],
  ['endTrust', 'trust'],
  ['endPractice', 'practice'],
] as const;

/** The same office and the same luck once more, without one thing that was done: what it changed. */
export function LessonCompare() {
  const say = useLaterWords();
  const language = useLanguage();
  const game = useDebrief();
  const [leftOut, leaveOut] = useState<string | null>(null);
  const started = game.scenario.policies.filter(({ id }) =>
    game.journal.some((decision) => decision.kind === 'start' && decision.policy === id),
  );
  return (
    <>
      <RadioGroup className="leaveOut" value={leftOut} onChange={leaveOut}>
        <Label>{say('tutorial.leaveOut')}</Label>
        <div className="chips">
          {started.map(({ id, name }) => (
            <Radio key={id} value={id}>
              {name[language]}
            </Radio>
          ))}
          <Radio value={everything}>{say('tutorial.everything')}</Radio>
        </div>
      </RadioGroup>
      {leftOut === null ? null : <Difference game={game} leftOut={leftOut} />}
    </>
  );
}

function Difference({ game, leftOut }: { readonly game: Game; readonly leftOut: string }) {
  const say = useLaterWords();
  const other = useMemo(() => endWithout(game, leftOut), [game, leftOut]);
  const end = game.truth.at(-1);
  if (other === undefined || end === undefined) return <p>{say('tutorial.notPossible')}</p>;
  return (
    <table aria-live="polite">
      <thead>
        <tr>
          <th scope="col">{say('endMeasure')}</th>
          <th scope="col">{say('tutorial.asPlayed')}</th>
          <th scope="col">{say('tutorial.withoutIt')}</th>
        </tr>
      </thead>
      <tbody>
        {compared.map(([name, measure]) => (
          <tr key={measure}>
            <th scope="row">{say(name)}</th>
            <td>{say('percent', { value: end[measure] })}</td>
            <td>{say('percent', { value: other[measure] })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @returns what was true at the end of the other game; undefined where it cannot be played so */
function endWithout({ scenario, seed, journal }: Game, leftOut: string): Truth | undefined {
  const rest = journal.filter(
    (decision) => leftOut !== everything && !('policy' in decision && decision.policy === leftOut),
  );
  const other = replay(scenario, seed, rest);
  return other.kind === 'game' ? other.game.truth.at(-1) : undefined;
}
