import { useLayoutEffect } from 'react';
import type { Block, Guide } from '../../words/index.ts';
import { useLaterWords } from '../useWords.ts';
import { Blocks } from './Blocks.tsx';
import { GuideContents } from './GuideContents.tsx';
import type { GuideName } from './guideNames.ts';
import { goToHeading } from './placeOfHeading.ts';
import { Spans } from './Spans.tsx';

type GuideTextProps = {
  readonly name: GuideName;
  readonly guide: Guide;
  readonly heading: string | null;
};

export function GuideText({ name, guide, heading }: GuideTextProps) {
  const say = useLaterWords();
  useLayoutEffect(() => {
    if (heading !== null) goToHeading(heading);
  }, [heading]);
  const isMissing = heading !== null && !hasHeading(guide.blocks, heading);
  return (
    <div className="guideSides">
      <GuideContents name={name} blocks={guide.blocks} />
      <article className="guideText" data-guide={name}>
        {isMissing ? <p role="alert">{say('guides.noHeading', { name: heading })}</p> : null}
        <h3>
          <Spans spans={guide.title} />
        </h3>
        <Blocks blocks={guide.blocks} pictures={guide.pictures} />
      </article>
    </div>
  );
}

function hasHeading(blocks: readonly Block[], id: string): boolean {
  return blocks.some((block) =>
    block.kind === 'cards'
      ? block.cards.some((card) => hasHeading(card, id))
      : block.kind === 'heading' && block.id === id,
  );
}
