import type { Game, Observation } from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { sayKnown, wordsIn, type Language } from '../../words/index.ts';
import { useLanguage } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { quarterPlace } from './quarterPlace.ts';

type ObservationsProps = { readonly game: Game; readonly observations: readonly Observation[] };

const kinds = ['trap', 'strength', 'note'] as const;

/** What can be learned from this run, by name: traps first, since they cost the most. */
export function Observations({ game, observations }: ObservationsProps) {
  const say = useLaterWords();
  return kinds.map((kind) => {
    const shown = observations.filter((each) => each.kind === kind);
    return (
      <div key={kind} className="observations" data-kind={kind}>
        <h3>{say(`debrief.kind.${kind}`, { count: shown.length })}</h3>
        {shown.length === 0 ? (
          <p>{say(`debrief.noneOf.${kind}`)}</p>
        ) : (
          <ul>
            {shown.map((observation) => (
              <Observed
                key={`${observation.id} ${observation.about}`}
                game={game}
                observation={observation}
              />
            ))}
          </ul>
        )}
      </div>
    );
  });
}

type ObservedProps = { readonly game: Game; readonly observation: Observation };

function Observed({ game, observation }: ObservedProps) {
  const say = useLaterWords();
  const language = useLanguage();
  const words = wordsIn(language);
  const { id, kind, finding, quarter, about, evidence } = observation;
  const { policies, dilemmas } = game.scenario;
  const subject =
    policies.find((policy) => policy.id === about)?.name ??
    dilemmas.find((dilemma) => dilemma.id === about)?.title;
  return (
    <li>
      <h4>
        <KindSign kind={kind} /> {sayKnown(words, `traps.${id}.name`)}
      </h4>
      <p>{sayKnown(words, `traps.${id}.text`, inWords(evidence, game.scenario, language))}</p>
      <p className="small">
        <span className="finding">{finding}</span>{' '}
        {subject === undefined ? null : <>{subject[language]} · </>}
        {quarter === null ? (
          say('debrief.wholeGame')
        ) : (
          <PlaceLink to={quarterPlace(quarter)}>{say('debrief.inQuarter', { quarter })}</PlaceLink>
        )}
      </p>
    </li>
  );
}

/** A branch has a name where it is spoken of, and a number where it is reckoned with. */
function inWords(
  evidence: Observation['evidence'],
  { department }: Scenario,
  language: Language,
): Readonly<Record<string, number | string>> {
  const words: Record<string, number | string> = { ...evidence };
  for (const place of ['branch', 'other']) {
    const branch = department.branches[evidence[place] - 1];
    if (branch !== undefined) words[place] = branch[language];
  }
  return words;
}

/** A pit, a shoot, a pebble. */
function KindSign({ kind }: { readonly kind: Observation['kind'] }) {
  const shapes = {
    trap: <path d="M1 3h4l3 10 3-10h4" />,
    strength: <path d="M8 15V6M8 9C4 9 3 6 3 3c3 0 5 2 5 6zM8 7c0-3 2-5 5-5 0 3-1 5-5 5z" />,
    note: <circle cx="8" cy="8" r="5" />,
  };
  return (
    <svg className="kindSign" data-kind={kind} viewBox="0 0 16 16" aria-hidden>
      {shapes[kind]}
    </svg>
  );
}
