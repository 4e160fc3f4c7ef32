import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { branchOf, deputy, isManager } from '../model/index.ts';
import { languageOf, nameOfPerson } from '../game/index.ts';
import { Face } from './Face.tsx';
import { focusPanel } from './focusPanel.ts';
import { CloseIcon } from './icons.tsx';
import { useLanguage, useLive, useSight } from './liveContext.ts';
import { nameOf } from './personName.ts';
import { useWords } from './useWords.ts';

type PersonCardProps = {
  readonly row: number;
  /** Stands before the name. */
  readonly icon?: ReactNode;
  /** What else is known of the person, in few words. */
  readonly facts?: readonly string[];
  readonly children: ReactNode;
};

/** Who the selected person is, and the ways from there; what is said of her is for others to fill in. */
export function PersonCard({ row, icon, facts = [], children }: PersonCardProps) {
  const say = useWords();
  const language = useLanguage();
  const live = useLive();
  const { world, scenario, tiers } = useSight();
  const { department } = world;
  const person = nameOfPerson(scenario, world, row);
  const name = nameOf(say, world, scenario, language, row);
  const known = [
    say('inspectorAge', { years: Math.floor(world.people.ageYears[row]) }),
    say('inspectorLanguage', { language: languageOf(scenario, world, row) }),
    ...(isManager(department, row)
      ? [say('inspectorLeads', { people: ledBy(department, row) })]
      : []),
    ...facts,
  ];
  return (
    <section className="inspector" aria-live="off" aria-label={say('inspector', { name })}>
      <Button
        className="quiet icon closer"
        aria-label={say('close')}
        onPress={() => {
          live.select(null);
          focusPanel();
        }}
      >
        <CloseIcon />
      </Button>
      <div className="who">
        {person === null ? null : <Face face={person.face} uid={person.uid} />}
        <div>
          <h3>
            {icon} {name}
          </h3>
          {person === null ? null : <p className="character">{person.line[language]}</p>}
          <p>
            {say('inspectorTier', {
              tier: tiers[department.tierOf[row] - 1].name[language],
              branch: scenario.department.branches[branchOf(department, row)][language],
            })}
          </p>
        </div>
      </div>
      <p>{known.join(' · ')}</p>
      {children}
      <Ways row={row} />
    </section>
  );
}

type TeamsOf = {
  readonly teamLed: ArrayLike<number>;
  readonly teamStart: ArrayLike<number>;
};

function ledBy({ teamLed, teamStart }: TeamsOf, row: number): number {
  return teamStart[teamLed[row] + 1] - teamStart[teamLed[row]];
}

/** Up to her manager, down to her people. */
function Ways({ row }: { readonly row: number }) {
  const say = useWords();
  const live = useLive();
  const { department } = useSight().world;
  const manager = department.managerOf[row];
  return (
    <div className="ways">
      {manager === deputy ? null : (
        <Button onPress={() => live.lookAt(manager)}>{say('inspectorUp')}</Button>
      )}
      {isManager(department, row) ? (
        <Button onPress={() => live.lookAt(department.teamStart[department.teamLed[row]])}>
          {say('inspectorDown')}
        </Button>
      ) : null}
    </div>
  );
}
