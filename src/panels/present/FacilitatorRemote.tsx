import { Button } from 'react-aria-components';
import type { FacilitatorView, RemoteAction } from '../../live/index.ts';
import { wordsIn, type Language } from '../../words/index.ts';
import { Countdown } from './Countdown.tsx';
import { HandCount } from './HandCount.tsx';
import type { PresentSay } from './presentSay.ts';

type FacilitatorRemoteProps = {
  readonly view: FacilitatorView;
  readonly language: Language;
  readonly onAct: (action: RemoteAction) => void;
};

/** What the room sees, what comes next, and the keys to both. */
export function FacilitatorRemote({ view, language, onAct }: FacilitatorRemoteProps) {
  const { say } = wordsIn(language);
  const { present, vote } = view;
  return (
    <section className="remote" aria-label={say('present.remote')}>
      <dl>
        <div>
          <dt>{say('present.roomSees')}</dt>
          <dd>{seenOf(say, view)}</dd>
        </div>
        <div>
          <dt>{say('present.comesNext')}</dt>
          <dd>{nextOf(say, view)}</dd>
        </div>
      </dl>
      <div className="do">
        <Button onPress={() => onAct({ kind: 'back' })}>{say('present.back')}</Button>
        <Button aria-pressed={present.covered} onPress={() => onAct({ kind: 'cover' })}>
          {say(present.covered ? 'present.uncover' : 'present.cover')}
        </Button>
        <Button className="primary" onPress={() => onAct({ kind: 'next' })}>
          {say('present.next')}
        </Button>
        <Countdown timer={present.timer} say={say} onAct={(act) => onAct({ kind: 'timer', act })} />
      </div>
      {vote === null ? null : (
        <HandCount
          label={say('present.step', { step: present.step })}
          say={say}
          options={vote.options.map(({ id, hands, name }) => ({
            id,
            hands,
            name: name?.[language] ?? say('present.direction', { direction: id }),
          }))}
          onHand={(id, by) => onAct({ kind: 'hand', ballot: vote.ballot, id, by })}
        />
      )}
    </section>
  );
}

function seenOf(say: PresentSay, { present }: FacilitatorView): string {
  if (!present.presenting) return say('present.roomSeesGame');
  const step = say('present.step', { step: present.step });
  return present.covered ? say('present.roomSeesCover', { step }) : step;
}

function nextOf(say: PresentSay, { next, phase }: FacilitatorView): string {
  if (next !== null) return say('present.step', { step: next });
  return say(phase === 'ended' ? 'present.comesNothing' : 'present.comesWeeks');
}
