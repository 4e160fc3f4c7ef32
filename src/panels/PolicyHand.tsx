import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Policy } from '../scenario/index.ts';
import { useQuarterSight } from './liveContext.ts';
import { PolicyCard } from './PolicyCard.tsx';
import { isStanding } from './standing.ts';
import { useWords } from './useWords.ts';

/** A hand of up to so many policies is shown whole; a larger one group by group. */
const wholeHand = 12;

type Group = Policy['group'];
type Filter = Group | 'all' | 'standing';

/** The hand, group by group in the order in which the scenario first names them. */
export function PolicyHand() {
  const say = useWords();
  const sight = useQuarterSight();
  const { policies } = sight.scenario;
  const groups = Map.groupBy(policies, ({ group }) => group);
  const standing = policies.filter((policy) => isStanding(sight, policy));
  const [chosen, setChosen] = useState<Filter | null>(null);
  const filter = filterOf(chosen, policies, groups);
  const shown = filter === 'standing' ? Map.groupBy(standing, ({ group }) => group) : groups;
  return (
    <div className="hand">
      {sight.phase === 'watching' ? <p className="hint">{say('obstacle.notNow')}</p> : null}
      {policies.length > wholeHand ? (
        <HandFilter
          filter={filter}
          groups={Array.from(groups.keys())}
          standing={standing.length}
          onChange={setChosen}
        />
      ) : null}
      {filter === 'standing' && standing.length === 0 ? (
        <p className="hint">{say('handNothing')}</p>
      ) : null}
      {Array.from(shown, ([group, cards]) =>
        filter === 'all' || filter === 'standing' || filter === group ? (
          <section key={group} data-group={group}>
            <h3>{say(`group.${group}`)}</h3>
            {cards.map((policy) => (
              <PolicyCard key={policy.id} policy={policy} />
            ))}
          </section>
        ) : null,
      )}
    </div>
  );
}

type HandFilterProps = {
  readonly filter: Filter;
  readonly groups: readonly Group[];
  readonly standing: number;
  readonly onChange: (filter: Filter) => void;
};

function HandFilter({ filter, groups, standing, onChange }: HandFilterProps) {
  const say = useWords();
  const filters: readonly Filter[] = ['all', ...groups, 'standing'];
  return (
    <RadioGroup
      className="chips"
      aria-label={say('hand')}
      orientation="horizontal"
      value={filter}
      onChange={(value) => onChange(filters.find((each) => each === value) ?? 'all')}
    >
      {filters.map((each) => (
        <Radio key={each} value={each}>
          {labelOf(say, each, standing)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function labelOf(say: ReturnType<typeof useWords>, filter: Filter, standing: number): string {
  if (filter === 'all') return say('handAll');
  return filter === 'standing' ? say('handStanding', { count: standing }) : say(`group.${filter}`);
}

/** What was chosen holds while the hand has such cards; at first a large hand opens on its first group. */
function filterOf(
  chosen: Filter | null,
  policies: readonly Policy[],
  groups: ReadonlyMap<Group, unknown>,
): Filter {
  if (chosen === 'all' || chosen === 'standing') return chosen;
  if (chosen !== null && groups.has(chosen)) return chosen;
  return policies.length > wholeHand ? policies[0].group : 'all';
}
