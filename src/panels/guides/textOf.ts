import type { Span } from '../../words/index.ts';

/** What is read aloud of it. */
export function textOf(spans: readonly Span[]): string {
  return spans.map(textOfOne).join('');
}

function textOfOne(span: Span): string {
  if (typeof span === 'string') return span;
  return span.kind === 'code' ? span.text : textOf(span.spans);
}
