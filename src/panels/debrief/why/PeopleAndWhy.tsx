import { Button } from 'react-aria-components';
import { isManager, type World } from '../../../model/index.ts';
import { useLive, useLiveState } from '../../liveContext.ts';
import { useLaterWords } from '../../useWords.ts';
import { TruePerson } from '../TruePerson.tsx';
import { TrueTree } from '../TrueTree.tsx';
import { useDebrief } from '../useDebrief.ts';
import { FromTheTop } from './FromTheTop.tsx';
import { WhatMoved } from './WhatMoved.tsx';

/** Anybody of the department, and what moved her in any of its weeks. */
export function PeopleAndWhy() {
  const row = useLiveState((state) => state.selected);
  const { world } = useDebrief();
  const isThere = row !== null && row < world.department.size;
  return (
    <div className="peopleAndWhy">
      <div className="whyPick">
        <Telling world={world} />
        <div className="whyTree">
          <TrueTree />
        </div>
      </div>
      <div className="whyTold">
        <TruePerson />
        {isThere ? (
          <>
            <FromTheTop row={row} />
            <WhatMoved key={world.department.uid[row]} uid={world.department.uid[row]} />
          </>
        ) : null}
      </div>
    </div>
  );
}

/** A few whose stories are worth asking for, so that nobody stands before a tree of hundreds. */
function Telling({ world }: { readonly world: World }) {
  const say = useLaterWords();
  const live = useLive();
  const { department, people } = world;
  const manages = (row: number): boolean => isManager(department, row);
  const works = (row: number): boolean => !isManager(department, row);
  const picks = [
    { id: 'why.pick.closed', row: lowest(world, people.permeability, manages) },
    { id: 'why.pick.distrusts', row: lowest(world, people.trust, works) },
    { id: 'why.pick.hears', row: lowest(world, people.signal, works) },
  ] as const;
  return (
    <div className="whyPicks" role="group" aria-label={say('why.pick')}>
      <p>{say('why.pick')}</p>
      {picks.map(({ id, row }) =>
        row === null ? null : (
          <Button key={id} onPress={() => live.lookAt(row)}>
            {say(id)}
          </Button>
        ),
      )}
    </div>
  );
}

function lowest(
  { department }: World,
  column: ArrayLike<number>,
  counts: (row: number) => boolean,
): number | null {
  let found: number | null = null;
  for (let row = 0; row < department.size; row += 1) {
    if (counts(row) && (found === null || column[row] < column[found])) found = row;
  }
  return found;
}
