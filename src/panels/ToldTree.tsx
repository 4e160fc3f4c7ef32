import { tellsOf } from '../game/index.ts';
import { DepartmentTree, type Described } from './DepartmentTree.tsx';
import { useLanguage, useSight } from './liveContext.ts';
import { nameOf } from './personName.ts';
import { useWords } from './useWords.ts';

/** The hierarchy with what each manager in it tells upward. */
export function ToldTree() {
  const say = useWords();
  const language = useLanguage();
  const sight = useSight();
  const describe = (row: number): Described => {
    const name = nameOf(say, sight.world, sight.scenario, language, row);
    const told = tellsOf(sight, row);
    return { text: told === null ? name : say('round.treeTells', { name, told }), icon: null };
  };
  return <DepartmentTree describe={describe} />;
}
