import { endingOf, runsIn, stintsOf, type Game } from '../../game/index.ts';
import type { Debriefing } from '../../live/index.ts';
import { useLanguage } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { figuresOf } from './figures.ts';

type YearOnProps = { readonly game: Game; readonly debriefing: Debriefing };

/** A leader is moved; what she leaves is seen a year later. */
export function YearOn({ game, debriefing }: YearOnProps) {
  const say = useLaterWords();
  const language = useLanguage();
  const { later } = debriefing;
  const end = later.truth[0];
  const yearOn = later.truth[later.truth.length - 1];
  const ending = endingOf({ ...game, world: later.world });
  return (
    <>
      <h3>{say('debrief.yearOn')}</h3>
      <div className="yearOn">
        <div>
          <p>
            {say('debrief.yearOnText', {
              practice: end.practice,
              practiceOn: yearOn.practice,
              trust: end.trust,
              trustOn: yearOn.trust,
            })}
          </p>
          <WhatStays game={game} />
        </div>
        <Moments game={game} debriefing={debriefing} />
      </div>
      {ending === null ? null : (
        <div className="ending">
          <h3>{ending.title[language]}</h3>
          <p>{ending.text[language]}</p>
        </div>
      )}
    </>
  );
}

/** Three moments, and what would have become of the department had nobody decided anything. */
function Moments({ game, debriefing }: YearOnProps) {
  const say = useLaterWords();
  const { share } = figuresOf(say);
  const { later, untouched } = debriefing;
  const moments = [game.truth[0], later.truth[0], later.truth.at(-1), untouched.at(-1)];
  const measures = ['practice', 'trust', 'permeability'] as const;
  const heads = ['founding', 'leaving', 'later', 'untouched'] as const;
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={say('debrief.moments')}>
      <table className="moments">
        <caption className="hidden">{say('debrief.moments')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('debrief.measure')}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(`debrief.moment.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure}>
              <th scope="row">{say(`debrief.measure.${measure}`)}</th>
              {moments.map((truth, at) => (
                <td key={heads[at]}>{truth === undefined ? '–' : share(truth[measure])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is written into how the department works goes on; what hung on its leader ends with her. */
function WhatStays({ game: { scenario, journal } }: { readonly game: Game }) {
  const say = useLaterWords();
  const language = useLanguage();
  const inForce = stintsOf(scenario, journal)
    .filter((stint) => runsIn(stint, scenario.quarters + 1))
    .flatMap(({ policy }) => scenario.policies.filter(({ id }) => id === policy));
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const namesWhere = (stays: boolean): string =>
    list.format(
      inForce.filter((policy) => policy.stays === stays).map(({ name }) => name[language]),
    );
  const [stayed, ended] = [namesWhere(true), namesWhere(false)];
  return (
    <ul className="plain">
      <li>
        <strong>{say('debrief.stayed')}</strong> {stayed === '' ? say('debrief.nothing') : stayed}
      </li>
      <li>
        <strong>{say('debrief.ended')}</strong> {ended === '' ? say('debrief.nothing') : ended}
      </li>
    </ul>
  );
}
