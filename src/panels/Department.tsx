import { Inspector } from './Inspector.tsx';
import { ToldTree } from './ToldTree.tsx';

/** Who works here: whoever is selected, and all of them as a tree. */
export function Department() {
  return (
    <>
      <Inspector />
      <ToldTree />
    </>
  );
}
