import { deputy, type World } from '../../../model/index.ts';
import { leversAt, type Game } from '../../../game/index.ts';
import { useLanguage } from '../../liveContext.ts';
import { nameOf } from '../../personName.ts';
import { useLaterWords } from '../../useWords.ts';
import { useDebrief } from '../useDebrief.ts';

/** What was said at the top in the last week, and what was left of it on every step down to her. */
export function FromTheTop({ row }: { readonly row: number }) {
  const say = useLaterWords();
  const language = useLanguage();
  const game = useDebrief();
  const { world, scenario } = game;
  const { people } = world;
  const said = saidLast(game);
  const chain = chainTo(world, row);
  return (
    <section className="fromTheTop">
      <h4>{say('why.chain')}</h4>
      <ol>
        <Step name={say('why.top')} heard={said} text={say('why.said', { said })} />
        {chain.map((each) => {
          const values = {
            heard: people.signal[each],
            passes: people.permeability[each],
            manages: each === row ? 'no' : 'yes',
          };
          return (
            <Step
              key={each}
              name={nameOf(say, world, scenario, language, each)}
              heard={people.signal[each]}
              text={say('why.heard', values)}
            />
          );
        })}
      </ol>
    </section>
  );
}

type StepProps = { readonly name: string; readonly heard: number; readonly text: string };

function Step({ name, heard, text }: StepProps) {
  return (
    <li>
      <span className="track" aria-hidden>
        <span style={{ width: `${heard * 100}%` }} />
      </span>
      <span>
        <strong>{name}</strong> {text}
      </span>
    </li>
  );
}

function saidLast(game: Game): number {
  return leversAt(game, Math.max(0, game.world.week - 1)).signal;
}

/** From the first tier down to the person herself. */
function chainTo({ department }: World, row: number): readonly number[] {
  const chain: number[] = [];
  for (let at = row; at !== deputy; at = department.managerOf[at]) chain.unshift(at);
  return chain;
}
