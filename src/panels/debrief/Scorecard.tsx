import type { Mark, Medal, Score } from '../../game/index.ts';
import type { Debriefing } from '../../live/index.ts';
import { useLaterWords, type SayLater } from '../useWords.ts';
import { figuresOf } from './figures.ts';

/** Six lines and no sum: what one of them gained another may have paid. */
export function Scorecard({ debriefing }: { readonly debriefing: Debriefing }) {
  const say = useLaterWords();
  return (
    <>
      <p className="verdict">{say(`traps.overall.${debriefing.overall}`)}</p>
      <ul className="scorecard">
        {debriefing.marks.map((mark) => (
          <Line key={mark.score} mark={mark} />
        ))}
      </ul>
      <p className="small">{say('debrief.scorecardNote')}</p>
    </>
  );
}

function Line({ mark }: { readonly mark: Mark }) {
  const say = useLaterWords();
  const { score, medal, value, untouched } = mark;
  return (
    <li data-medal={medal}>
      <MedalSign medal={medal} />
      <div className="heading">
        <h3>{say(`traps.score.${score}.name`)}</h3>
        <span className="medalName">{say(`traps.medal.${medal}`)}</span>
      </div>
      <strong className="value">{writerOf(say, score)(value)}</strong>
      <p className="small">{say(`traps.score.${score}.text`, { value, untouched })}</p>
    </li>
  );
}

function writerOf(say: SayLater, score: Score): (value: number) => string {
  const { share, count, dollars, hours } = figuresOf(say);
  const writers: Readonly<Record<Score, (value: number) => string>> = {
    trust: share,
    openness: share,
    publicValue: hours,
    harm: count,
    cost: dollars,
    lasting: share,
  };
  return writers[score];
}

const layers: Readonly<Record<Medal, number>> = { gold: 3, silver: 2, bronze: 1, none: 0 };

/** So many layers of ground have become fertile: told by their number, not by the metal's colour. */
function MedalSign({ medal }: { readonly medal: Medal }) {
  return (
    <svg className="medal" data-medal={medal} viewBox="0 0 40 40" aria-hidden>
      <circle className="rim" cx="20" cy="20" r="18" />
      {[0, 1, 2].map((layer) => (
        <rect
          key={layer}
          className="layer"
          data-full={layer < layers[medal]}
          x={layer === 1 ? 7 : 10}
          y={26 - layer * 9}
          width={layer === 1 ? 26 : 20}
          height="6"
          rx="2"
        />
      ))}
    </svg>
  );
}
