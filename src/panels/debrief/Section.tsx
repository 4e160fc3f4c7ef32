import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import type { Debriefing } from '../../live/index.ts';
import { useLaterWords } from '../useWords.ts';
import { isMade, type DebriefingNow } from './useDebriefing.ts';

export const sections = [
  'scorecard',
  'truth',
  'clay',
  'timeline',
  'luck',
  'account',
  'observations',
  'study',
  'camps',
  'people',
  'compare',
  'discussion',
] as const;
export type SectionId = (typeof sections)[number];

type SectionProps = { readonly id: SectionId; readonly children: ReactNode };

export function Section({ id, children }: SectionProps) {
  const say = useLaterWords();
  return (
    <section id={placeOf(id)} className="debriefSection" aria-labelledby={`${placeOf(id)}-title`}>
      <h2 id={`${placeOf(id)}-title`} tabIndex={-1}>
        {say(`debrief.section.${id}`)}
      </h2>
      {children}
    </section>
  );
}

/** Where a section stands in the page. */
export function placeOf(id: SectionId): string {
  return `debrief-${id}`;
}

type WorkedOutProps = {
  readonly debriefing: DebriefingNow;
  readonly children: (debriefing: Debriefing) => ReactNode;
};

/** What can be told only once the years without the leader have been lived. */
export function WorkedOut({ debriefing, children }: WorkedOutProps) {
  const say = useLaterWords();
  if (isMade(debriefing)) return children(debriefing);
  if (debriefing === 'failed') return <p className="notice">{say('debrief.failed')}</p>;
  return <Working share={debriefing} />;
}

/** What can wait, and asks much of the machine: it begins once the rest has been worked out. */
export function Afterwards({ debriefing, children }: AfterwardsProps) {
  return typeof debriefing === 'number' ? <Working share={debriefing} /> : children;
}

type AfterwardsProps = { readonly debriefing: DebriefingNow; readonly children: ReactNode };

export function Working({ share }: { readonly share: number }) {
  const say = useLaterWords();
  return (
    <div className="working">
      <span>{say('debrief.working')}</span>
      <ProgressBar className="workingBar" value={share * 100} aria-label={say('debrief.working')}>
        <span className="track">
          <span style={{ width: `${share * 100}%` }} />
        </span>
      </ProgressBar>
    </div>
  );
}
