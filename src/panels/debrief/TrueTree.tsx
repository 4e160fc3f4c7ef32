import { isManager } from '../../model/index.ts';
import { DepartmentTree, type Described } from '../DepartmentTree.tsx';
import { CampIcon } from '../icons.tsx';
import { useLanguage } from '../liveContext.ts';
import { nameOf } from '../personName.ts';
import { useLaterWords } from '../useWords.ts';
import { campOf } from './TruePerson.tsx';
import { useDebrief } from './useDebrief.ts';

/** The hierarchy with what was true of everybody in it when the game ended. */
export function TrueTree() {
  const say = useLaterWords();
  const language = useLanguage();
  const { world, scenario } = useDebrief();
  const { people, department } = world;
  const describe = (row: number): Described => {
    const camp = campOf(world, row);
    const text = say(isManager(department, row) ? 'treeManager' : 'treeEmployee', {
      name: nameOf(say, world, scenario, language, row),
      camp: say(`camp.${camp}`, { count: 1 }),
      permeability: people.permeability[row],
      practice: people.practice[row] === 1 ? 'yes' : 'no',
    });
    return { text, icon: <CampIcon camp={camp} /> };
  };
  return <DepartmentTree describe={describe} />;
}
