import { useLaterWords } from '../useWords.ts';
import { guideLink } from './guideAddress.ts';
import { guideGroups } from './guideNames.ts';

/** @param unknown what was asked for and is not there; null: nothing of that kind */
export function GuideList({ unknown }: { readonly unknown: string | null }) {
  const say = useLaterWords();
  return (
    <div className="guideList">
      {unknown === null ? (
        <p>{say('guides.lead')}</p>
      ) : (
        <p role="alert">{say('guides.unknown', { name: unknown })}</p>
      )}
      {guideGroups.map(({ group, names }) => (
        <section key={group}>
          <h3>{say(`guides.group.${group}`)}</h3>
          <ul className="plain">
            {names.map((name) => (
              <li key={name}>
                <a href={guideLink(name)}>{say(`guides.name.${name}`)}</a>
                <p className="small">{say(`guides.line.${name}`)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
