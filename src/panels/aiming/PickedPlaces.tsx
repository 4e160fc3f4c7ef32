import { Button, Label, Radio, RadioGroup, Tag, TagGroup, TagList } from 'react-aria-components';
import { partsOfAim, togglePart, type DecisionAim, type PickKind } from '../../game/index.ts';
import type { Policy } from '../../scenario/index.ts';
import { aimName } from '../aimName.ts';
import { CloseIcon } from '../icons.tsx';
import { useLanguage, useLive, useLiveState, useSight } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';

export type PickedPlacesProps = { readonly policy: Policy; readonly kinds: readonly PickKind[] };

/** While somebody picks: what a click picks, and what has been picked, each to be left out again. */
export function PickedPlaces({ policy, kinds }: PickedPlacesProps) {
  const say = useLaterWords();
  const live = useLive();
  return (
    <div className="picking">
      <p>{say('tutorial.picking')}</p>
      <div className="pickRow">
        {kinds.length === 1 ? null : <Kinds policy={policy} kinds={kinds} />}
        <Button onPress={live.stopPicking}>{say('tutorial.pickDone')}</Button>
      </div>
      <Places policy={policy} />
    </div>
  );
}

function Kinds({ policy, kinds }: PickedPlacesProps) {
  const say = useLaterWords();
  const live = useLive();
  const kind = useLiveState(({ aiming }) => aiming.picking?.kind ?? kinds[0]);
  return (
    <RadioGroup
      className="chips"
      aria-label={say('tutorial.pickKind')}
      orientation="horizontal"
      value={kind}
      onChange={(value) => {
        const chosen = kinds.find((each) => each === value);
        if (chosen !== undefined) live.startPicking(policy.id, chosen);
      }}
    >
      {kinds.map((each) => (
        <Radio key={each} value={each}>
          {say(`tutorial.kind.${each}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Places({ policy }: { readonly policy: Policy }) {
  const say = useLaterWords();
  const language = useLanguage();
  const live = useLive();
  const sight = useSight();
  const aim = useLiveState(({ aiming }) => aiming.aims[policy.id] ?? null);
  const parts = aim === null ? [] : partsOfAim(aim);
  const leaveOut = (part: DecisionAim): void => {
    if (aim !== null) live.aimAt(policy.id, togglePart(aim, part));
  };
  return (
    <TagGroup
      className="picked"
      onRemove={(keys) => {
        for (const part of parts) if (keys.has(JSON.stringify(part))) leaveOut(part);
      }}
    >
      <Label className="hidden">{say('tutorial.picked', { policy: policy.name[language] })}</Label>
      <TagList className="chips" renderEmptyState={() => say('tutorial.pickedNone')}>
        {parts.map((part) => {
          const place = aimName(say, sight, language, part);
          return (
            <Tag key={JSON.stringify(part)} id={JSON.stringify(part)} textValue={place}>
              {place}
              <Button
                slot="remove"
                className="quiet icon"
                aria-label={say('tutorial.unpick', { place })}
              >
                <CloseIcon />
              </Button>
            </Tag>
          );
        })}
      </TagList>
    </TagGroup>
  );
}
