import { Button } from 'react-aria-components';
import { branchOf, deputy, isManager, type People } from '../model/index.ts';
import { CampIcon, CloseIcon } from './icons.tsx';
import { useGame, useLanguage, useLive, useLiveState } from './liveContext.ts';
import { campOf, nameOf } from './personName.ts';
import { useWords } from './useWords.ts';

type Felt = 'permeability' | 'signal' | 'trust' | 'enthusiasm' | 'usefulness' | 'concern';

/** Who the selected person is and what she feels. */
export function Inspector() {
  const say = useWords();
  const language = useLanguage();
  const live = useLive();
  const row = useLiveState((state) => state.selected);
  const { world, scenario } = useGame();
  const before = useLiveState((state) => state.before ?? state.game.world).people;
  if (row === null || row >= world.department.size) return null;
  const { people, department } = world;
  const manages = isManager(department, row);
  const camp = campOf(world, row);
  const team = department.teamLed[row];
  const manager = department.managerOf[row];
  const facts = [
    say('inspectorAge', { years: Math.floor(people.ageYears[row]) }),
    ...(manages
      ? [
          say('inspectorLeads', {
            people: department.teamStart[team + 1] - department.teamStart[team],
          }),
        ]
      : []),
    say(people.practice[row] === 1 ? 'inspectorOpen' : 'inspectorNotOpen'),
    ...(people.member[row] === 1 ? [say('inspectorMember')] : []),
  ];
  const felt: readonly Felt[] = ['signal', 'trust', 'enthusiasm', 'usefulness', 'concern'];
  return (
    <section
      className="inspector"
      aria-live="off"
      aria-label={say('inspector', { name: nameOf(say, world, scenario, language, row) })}
    >
      <Button
        className="quiet icon closer"
        aria-label={say('close')}
        onPress={() => live.select(null)}
      >
        <CloseIcon />
      </Button>
      <h3>
        <CampIcon camp={camp} /> {nameOf(say, world, scenario, language, row)}
      </h3>
      <p>
        {say('inspectorTier', {
          tier: scenario.department.tiers[department.tierOf[row] - 1][language],
          branch: scenario.department.branches[branchOf(department, row)][language],
        })}
      </p>
      <p>
        {say(`camp.${camp}`, { count: 1 })} · {facts.join(' · ')}
      </p>
      <dl className="felt">
        {(manages ? (['permeability', ...felt] as const) : felt).map((name) => (
          <Feeling key={name} name={name} row={row} people={people} before={before} />
        ))}
      </dl>
      <div className="ways">
        {manager === deputy ? null : (
          <Button onPress={() => live.select(manager)}>{say('inspectorUp')}</Button>
        )}
        {manages ? (
          <Button onPress={() => live.select(department.teamStart[team])}>
            {say('inspectorDown')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

type FeelingProps = {
  readonly name: Felt;
  readonly row: number;
  readonly people: People;
  readonly before: People;
};

function Feeling({ name, row, people, before }: FeelingProps) {
  const say = useWords();
  const value = people[name][row];
  const change = value - before[name][row];
  return (
    <div data-felt={name}>
      <dt>{say(name)}</dt>
      <dd>
        <span className="track" aria-hidden>
          <span style={{ width: `${value * 100}%` }} />
        </span>
        <strong>{say('percent', { value })}</strong>
        {Math.abs(change) < 0.0005 ? null : <small>{say('change', { change })}</small>}
      </dd>
    </div>
  );
}
