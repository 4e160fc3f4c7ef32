import { useWords } from '../useWords.ts';
import { TruePerson } from './TruePerson.tsx';
import { TrueTree } from './TrueTree.tsx';

/** Who somebody was in truth when the game ended: picked in the tree, or in the picture above. */
export function People() {
  const say = useWords();
  return (
    <>
      <p>{say('debrief.peopleLead')}</p>
      <div className="people">
        <TrueTree />
        <div>
          <TruePerson />
        </div>
      </div>
    </>
  );
}
