import { Button, Dialog, Heading, Modal } from 'react-aria-components';
import type { Offer } from '../../live/index.ts';
import { harmless } from '../../words/index.ts';
import { ChevronIcon } from '../icons.tsx';
import { useLanguage, useLive, useLiveState } from '../liveContext.ts';
import { SavedIcon } from './SavedIcon.tsx';
import { useLaterWords } from '../useWords.ts';

/** What a link leads to, before it takes the place of anything; or why it leads nowhere. */
export function OfferDialog() {
  const live = useLive();
  const offer = useLiveState(({ saves }) => saves.offer);
  if (offer === null) return null;
  return (
    <Modal
      className="modal"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) live.saves.dismissOffer();
      }}
    >
      <Dialog className="dialog saves">
        {offer.kind === 'run' ? <Run offer={offer} /> : <Nowhere offer={offer} />}
      </Dialog>
    </Modal>
  );
}

type RunOffer = Extract<Offer, { readonly kind: 'run' }>;

function Run({ offer }: { readonly offer: RunOffer }) {
  const say = useLaterWords();
  const live = useLive();
  const language = useLanguage();
  const { title, phase, quarter, quarters, decisions, differences, modelVersion } = offer;
  return (
    <>
      <Heading slot="title">{say('saves.offerTitle')}</Heading>
      <p>
        {say('saves.offerLead', {
          title: harmless(title[language]),
          quarter,
          quarters,
          decisions,
          phase,
        })}
      </p>
      <p className="saved-state" data-saved={differences.length === 0 ? 'saved' : 'failed'}>
        <SavedIcon kind={differences.length === 0 ? 'saved' : 'failed'} />
        <span>
          {differences.length === 0 ? say('saves.agrees') : null}
          {differences.includes('fingerprint') ? say('saves.disagrees') : null}{' '}
          {differences.includes('model')
            ? say('saves.otherModel', { version: harmless(modelVersion) })
            : null}
        </span>
      </p>
      <p>{say('saves.offerKeeps')}</p>
      <div className="choices">
        <Button className="primary" onPress={live.saves.acceptOffer}>
          {say(differences.length === 0 ? 'saves.openIt' : 'saves.openAnyway')}
        </Button>
        <Button onPress={live.saves.dismissOffer}>{say('saves.stay')}</Button>
      </div>
    </>
  );
}

type NowhereOffer = Exclude<Offer, { readonly kind: 'run' }>;

function Nowhere({ offer }: { readonly offer: NowhereOffer }) {
  const say = useLaterWords();
  const live = useLive();
  const language = useLanguage();
  const values =
    'id' in offer
      ? { id: harmless(offer.id) }
      : { title: 'title' in offer ? harmless(offer.title[language]) : '' };
  return (
    <>
      <Heading slot="title">{say('saves.offerNot')}</Heading>
      <p>{say(`saves.offer.${offer.kind}`, values)}</p>
      <details>
        <summary>
          <ChevronIcon /> {say('saves.offerLink')}
        </summary>
        <code className="link">{harmless(offer.link.slice(0, 600))}</code>
      </details>
      <div className="choices">
        <Button className="primary" onPress={live.saves.dismissOffer}>
          {say('saves.stay')}
        </Button>
      </div>
    </>
  );
}
