import { useState } from 'react';
import { keepPlan, readPlan, type Intention } from '../../live/index.ts';
import { useLaterWords } from '../useWords.ts';

const parts = ['what', 'who', 'when'] as const;

/** Three lines to fill in; they stay on this machine, and go out on paper. */
export function ActionPlan() {
  const say = useLaterWords();
  const [plan, setPlan] = useState(readPlan);
  const write = (at: number, change: Partial<Intention>): void => {
    const written = plan.map((each, place) => (place === at ? { ...each, ...change } : each));
    setPlan(written);
    keepPlan(written);
  };
  return (
    <div className="actionPlan">
      <h3>{say('debrief.plan')}</h3>
      <p>{say('debrief.planLead')}</p>
      <ol>
        {plan.map((intention, at) => (
          <li key={at}>
            {parts.map((part) => (
              <label key={part} data-part={part}>
                <span>{say(`debrief.plan.${part}`)}</span>
                <textarea
                  rows={part === 'what' ? 2 : 1}
                  value={intention[part]}
                  aria-label={say('debrief.planField', {
                    field: say(`debrief.plan.${part}`),
                    line: at + 1,
                  })}
                  onChange={({ currentTarget }) => write(at, { [part]: currentTarget.value })}
                />
              </label>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
