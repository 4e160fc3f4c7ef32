import { Button } from 'react-aria-components';
import { branchOf, deputy, isManager, type People } from '../model/index.ts';
import { languageOf, nameOfPerson, type Game } from '../game/index.ts';
import { Face } from './Face.tsx';
import { CampIcon, CloseIcon } from './icons.tsx';
import { useGame, useLanguage, useLive, useLiveState } from './liveContext.ts';
import { campOf, nameOf } from './personName.ts';
import { useWords, type Say } from './useWords.ts';

const felt = ['signal', 'trust', 'enthusiasm', 'usefulness', 'concern'] as const;
type Felt = 'permeability' | (typeof felt)[number];

/** Who the selected person is and what she feels. */
export function Inspector() {
  const row = useLiveState((state) => state.selected);
  const { world } = useGame();
  return row === null || row >= world.department.size ? null : <Selected row={row} />;
}

function Selected({ row }: { readonly row: number }) {
  const say = useWords();
  const language = useLanguage();
  const live = useLive();
  const game = useGame();
  const { world, scenario } = game;
  const person = nameOfPerson(scenario, world, row);
  const before = useLiveState((state) => state.before ?? state.game.world).people;
  const { people, department } = world;
  const name = nameOf(say, world, scenario, language, row);
  const measured = isManager(department, row) ? (['permeability', ...felt] as const) : felt;
  return (
    <section className="inspector" aria-live="off" aria-label={say('inspector', { name })}>
      <Button
        className="quiet icon closer"
        aria-label={say('close')}
        onPress={() => live.select(null)}
      >
        <CloseIcon />
      </Button>
      <div className="who">
        {person === null ? null : <Face face={person.face} uid={person.uid} />}
        <div>
          <h3>
            <CampIcon camp={campOf(world, row)} /> {name}
          </h3>
          {person === null ? null : <p className="character">{person.line[language]}</p>}
          <p>
            {say('inspectorTier', {
              tier: game.tiers[department.tierOf[row] - 1].name[language],
              branch: scenario.department.branches[branchOf(department, row)][language],
            })}
          </p>
        </div>
      </div>
      <p>{factsOf(say, game, row).join(' · ')}</p>
      <dl className="felt">
        {measured.map((each) => (
          <Feeling key={each} name={each} row={row} people={people} before={before} />
        ))}
      </dl>
      <Ways row={row} />
    </section>
  );
}

function factsOf(say: Say, { scenario, world }: Game, row: number): readonly string[] {
  const { people, department } = world;
  const facts = [
    say(`camp.${campOf(world, row)}`, { count: 1 }),
    say('inspectorAge', { years: Math.floor(people.ageYears[row]) }),
    say('inspectorLanguage', { language: languageOf(scenario, world, row) }),
  ];
  if (isManager(department, row)) {
    const team = department.teamLed[row];
    const led = department.teamStart[team + 1] - department.teamStart[team];
    facts.push(say('inspectorLeads', { people: led }));
  }
  facts.push(say(people.practice[row] === 1 ? 'inspectorOpen' : 'inspectorNotOpen'));
  if (people.member[row] === 1) facts.push(say('inspectorMember'));
  return facts;
}

/** Up to her manager, down to her people. */
function Ways({ row }: { readonly row: number }) {
  const say = useWords();
  const live = useLive();
  const { department } = useGame().world;
  const manager = department.managerOf[row];
  return (
    <div className="ways">
      {manager === deputy ? null : (
        <Button onPress={() => live.select(manager)}>{say('inspectorUp')}</Button>
      )}
      {isManager(department, row) ? (
        <Button onPress={() => live.select(department.teamStart[department.teamLed[row]])}>
          {say('inspectorDown')}
        </Button>
      ) : null}
    </div>
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
        {Math.abs(change) < 0.0005 ? null : (
          <small>{say('change', { points: change * 100 })}</small>
        )}
      </dd>
    </div>
  );
}
