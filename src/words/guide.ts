/** A guide is a document of `docs/` after it was read: plain data, that the page draws without any markup. */
export type Guide = {
  readonly title: readonly Span[];
  readonly blocks: readonly Block[];
  /** Where its pictures are, in the order in which they come. */
  readonly pictures: readonly string[];
};

export type Block =
  | Heading
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly (readonly Span[])[];
      readonly rows: readonly (readonly (readonly Span[])[])[];
    }
  | { readonly kind: 'picture'; readonly picture: number; readonly alt: string }
  /** To cut out: each begins with its heading. */
  | { readonly kind: 'cards'; readonly cards: readonly (readonly Block[])[] };

export type Heading = {
  readonly kind: 'heading';
  /** The title of a guide is 1. */
  readonly level: number;
  /** The same in both languages, so that a link to a heading leads there in either. */
  readonly id: string;
  readonly spans: readonly Span[];
};

export type Span =
  | string
  | { readonly kind: 'emphasis' | 'strong'; readonly spans: readonly Span[] }
  | { readonly kind: 'code'; readonly text: string }
  /** To a page of somebody else's. */
  | { readonly kind: 'away'; readonly address: string; readonly spans: readonly Span[] }
  /** To a guide; without spans it goes by the name of that guide. */
  | {
      readonly kind: 'guide';
      readonly guide: string;
      readonly heading: string | null;
      readonly spans: readonly Span[];
    };
