import { Fragment } from 'react';
import type { Span } from '../../words/index.ts';
import { useLaterWords } from '../useWords.ts';
import { guideLink } from './guideAddress.ts';
import { isGuideName } from './guideNames.ts';

/** A stretch of text, with what is stressed in it and where it leads. */
export function Spans({ spans }: { readonly spans: readonly Span[] }) {
  // A guide is never changed while it is read, so places will do for keys.
  return spans.map((span, at) => (
    <Fragment key={at}>{typeof span === 'string' ? span : <OneSpan span={span} />}</Fragment>
  ));
}

function OneSpan({ span }: { readonly span: Exclude<Span, string> }) {
  switch (span.kind) {
    case 'emphasis':
      return (
        <em>
          <Spans spans={span.spans} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Spans spans={span.spans} />
        </strong>
      );
    case 'code':
      return <code>{span.text}</code>;
    case 'away':
      // In a window of its own, since the game is in this one; and not told where the reader came from.
      return (
        <a href={span.address} target="_blank" rel="noreferrer">
          <Spans spans={span.spans} />
        </a>
      );
    case 'guide':
      break;
  }
  return <GuideLink {...span} />;
}

function GuideLink({ guide, heading, spans }: Extract<Span, { readonly kind: 'guide' }>) {
  const say = useLaterWords();
  const name = isGuideName(guide) ? say(`guides.name.${guide}`) : guide;
  return (
    <a href={guideLink(guide, heading)}>{spans.length === 0 ? name : <Spans spans={spans} />}</a>
  );
}
