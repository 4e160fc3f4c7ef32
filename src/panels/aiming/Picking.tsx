import { Button } from 'react-aria-components';
import type { PickKind } from '../../game/index.ts';
import type { Policy } from '../../scenario/index.ts';
import { useLanguage, useLive, useLiveState } from '../liveContext.ts';
import { useWords } from '../useWords.ts';
import { later } from '../later.tsx';
import type { PickedPlacesProps } from './PickedPlaces.tsx';

const PickedPlaces = later<PickedPlacesProps>(async () => {
  const part = await import('./PickedPlaces.tsx');
  return part.PickedPlaces;
});

const kinds: readonly PickKind[] = ['managers', 'branch', 'tier'];

/** The way to pick at whom by pointing: a button, and while it is on, what has been picked. */
export function Picking({ policy }: { readonly policy: Policy }) {
  const say = useWords();
  const live = useLive();
  const language = useLanguage();
  const isOn = useLiveState(({ aiming }) => aiming.picking?.policy === policy.id);
  const possible = kindsOf(policy);
  if (possible.length === 0) return null;
  return isOn ? (
    <PickedPlaces policy={policy} kinds={possible} />
  ) : (
    <Button
      className="quiet pick"
      aria-label={say('forPolicy', { action: say('tutorial.pick'), policy: policy.name[language] })}
      onPress={() => {
        live.startPicking(policy.id, possible[0]);
        // In one column the picture may be out of sight.
        document.getElementById('stage')?.scrollIntoView({ block: 'nearest' });
      }}
    >
      {say('tutorial.pick')}
    </Button>
  );
}

/** What is picked, wherever the player looks for people. */
export function PickingElsewhere() {
  const picking = useLiveState(({ aiming }) => aiming.picking);
  const policies = useLiveState(({ sight }) => sight.scenario.policies);
  const policy = policies.find(({ id }) => id === picking?.policy);
  return policy === undefined ? null : <PickedPlaces policy={policy} kinds={kindsOf(policy)} />;
}

function kindsOf({ aims }: Policy): readonly PickKind[] {
  return kinds.filter((kind) => aims.includes(kind));
}
