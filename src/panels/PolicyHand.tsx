import type { Policy } from '../scenario/index.ts';
import { useGame } from './liveContext.ts';
import { PolicyCard } from './PolicyCard.tsx';
import { useWords } from './useWords.ts';

/** The hand, group by group in the order in which the scenario first names them. */
export function PolicyHand() {
  const say = useWords();
  const { scenario, phase } = useGame();
  const groups = Map.groupBy(scenario.policies, ({ group }: Policy) => group);
  return (
    <div className="hand">
      {phase === 'watching' ? <p className="hint">{say('obstacle.notNow')}</p> : null}
      {Array.from(groups, ([group, policies]) => (
        <section key={group} data-group={group}>
          <h3>{say(`group.${group}`)}</h3>
          {policies.map((policy) => (
            <PolicyCard key={policy.id} policy={policy} />
          ))}
        </section>
      ))}
    </div>
  );
}
