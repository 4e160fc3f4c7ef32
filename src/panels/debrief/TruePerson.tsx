import { camps, isManager, type Camp, type World } from '../../model/index.ts';
import { CampIcon } from '../icons.tsx';
import { useLiveState } from '../liveContext.ts';
import { PersonCard } from '../PersonCard.tsx';
import { useLaterWords, type SayLater } from '../useWords.ts';
import { useDebrief } from './useDebrief.ts';

const felt = ['signal', 'trust', 'enthusiasm', 'usefulness', 'concern'] as const;

/** What the selected person was like in truth when the game ended. */
export function TruePerson() {
  const row = useLiveState((state) => state.selected);
  const { world } = useDebrief();
  return row === null || row >= world.department.size ? null : <Selected row={row} />;
}

function Selected({ row }: { readonly row: number }) {
  const say = useLaterWords();
  const { world } = useDebrief();
  const { people, department } = world;
  const measured = isManager(department, row) ? (['permeability', ...felt] as const) : felt;
  return (
    <PersonCard
      row={row}
      icon={<CampIcon camp={campOf(world, row)} />}
      facts={factsOf(say, world, row)}
    >
      <dl className="felt">
        {measured.map((name) => (
          <Feeling
            key={name}
            name={name}
            title={say(name)}
            value={people[name][row]}
            text={say('percent', { value: people[name][row] })}
          />
        ))}
      </dl>
    </PersonCard>
  );
}

export function campOf({ people }: World, row: number): Camp {
  return camps[people.camp[row]];
}

function factsOf(say: SayLater, world: World, row: number): readonly string[] {
  const { people } = world;
  return [
    say(`camp.${campOf(world, row)}`, { count: 1 }),
    say(people.practice[row] === 1 ? 'inspectorOpen' : 'inspectorNotOpen'),
    ...(people.member[row] === 1 ? [say('inspectorMember')] : []),
  ];
}

type FeelingProps = {
  readonly name: string;
  readonly title: string;
  readonly value: number;
  readonly text: string;
};

function Feeling({ name, title, value, text }: FeelingProps) {
  return (
    <div data-felt={name}>
      <dt>{title}</dt>
      <dd>
        <span className="track" aria-hidden>
          <span style={{ width: `${value * 100}%` }} />
        </span>
        <strong>{text}</strong>
      </dd>
    </div>
  );
}
