import { useWords } from '../useWords.ts';
import { PeopleAndWhy } from './why/PeopleAndWhy.tsx';

/** Who somebody was in truth, and why: picked in the tree, or in the picture above. */
export function People() {
  const say = useWords();
  return (
    <>
      <p>{say('debrief.peopleLead')}</p>
      <PeopleAndWhy />
    </>
  );
}
