import type { Block, Heading } from '../../words/index.ts';
import { useLaterWords } from '../useWords.ts';
import { guideLink } from './guideAddress.ts';
import type { GuideName } from './guideNames.ts';
import { goToHeading } from './placeOfHeading.ts';
import { Spans } from './Spans.tsx';

type GuideContentsProps = { readonly name: GuideName; readonly blocks: readonly Block[] };

/** The headings of a guide, but for the smallest. A link goes there again, even where the address says so already. */
export function GuideContents({ name, blocks }: GuideContentsProps) {
  const say = useLaterWords();
  const headings = blocks.filter((block) => block.kind === 'heading' && block.level <= 3);
  return (
    <nav aria-label={say('guides.contents')}>
      <p className="small">{say('guides.contents')}</p>
      <ul className="plain">
        {headings.filter(isHeading).map(({ id, level, spans }) => (
          <li key={id} data-level={level}>
            <a href={guideLink(name, id)} onClick={() => goToHeading(id)}>
              <Spans spans={spans} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isHeading(block: Block): block is Heading {
  return block.kind === 'heading';
}
