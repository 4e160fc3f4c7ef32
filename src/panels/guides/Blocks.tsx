import type { Block, Guide, Heading } from '../../words/index.ts';
import { GuideTable } from './GuideTable.tsx';
import { placeOfHeading } from './placeOfHeading.ts';
import { Spans } from './Spans.tsx';

type BlocksProps = Pick<Guide, 'blocks' | 'pictures'>;

export function Blocks({ blocks, pictures }: BlocksProps) {
  return blocks.map((block, at) =>
    block.kind === 'table' ? (
      <GuideTable key={at} {...block} number={tablesUpTo(blocks, at)} />
    ) : (
      <OneBlock key={at} block={block} pictures={pictures} />
    ),
  );
}

function tablesUpTo(blocks: readonly Block[], last: number): number {
  return blocks.filter(({ kind }, at) => kind === 'table' && at <= last).length;
}

type OneBlockProps = {
  readonly block: Exclude<Block, { readonly kind: 'table' }>;
  readonly pictures: readonly string[];
};

function OneBlock({ block, pictures }: OneBlockProps) {
  switch (block.kind) {
    case 'heading':
      return <OneHeading {...block} />;
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, at) => (
            <li key={at}>
              <Blocks blocks={item} pictures={pictures} />
            </li>
          ))}
        </List>
      );
    }
    case 'code':
      return <pre>{block.text}</pre>;
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} pictures={pictures} />
        </blockquote>
      );
    case 'picture':
      return <Picture source={pictures[block.picture]} alt={block.alt} />;
    case 'cards':
      break;
  }
  return (
    <div className="cutOut">
      {block.cards.map((card, at) => (
        <section key={at}>
          <Blocks blocks={card} pictures={pictures} />
        </section>
      ))}
    </div>
  );
}

type PictureProps = { readonly source: string | undefined; readonly alt: string };

/** Where there is none, what it shows is told. */
function Picture({ source, alt }: PictureProps) {
  return source === undefined ? (
    <p className="small">{alt}</p>
  ) : (
    <img className="shot" src={source} alt={alt} />
  );
}

/** Two lower than in the document: the page has the highest, and the dialog the next. */
function OneHeading({ level, id, spans }: Heading) {
  const Level = level === 2 ? 'h4' : level === 3 ? 'h5' : 'h6';
  return (
    <Level id={placeOfHeading(id)} tabIndex={-1}>
      <Spans spans={spans} />
    </Level>
  );
}
