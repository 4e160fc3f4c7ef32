import { useLaterWords } from '../useWords.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { placeOf, sections } from './Section.tsx';

export function Contents() {
  const say = useLaterWords();
  return (
    <nav className="contents" aria-labelledby="debrief-contents">
      <p id="debrief-contents">{say('debrief.contents')}</p>
      <ol>
        {sections.map((id) => (
          <li key={id}>
            <PlaceLink to={placeOf(id)}>{say(`debrief.section.${id}`)}</PlaceLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
