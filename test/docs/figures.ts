/** How the documents write numbers: as people do in each language, with a minus that is one. */
import { locales, type Language } from '../../src/words/index.ts';

export type Figures = {
  /** As many digits as the number needs. */
  readonly exact: (value: number) => string;
  /** Three digits after the point, as results are read. */
  readonly result: (value: number) => string;
  /** The same with its sign, also of what is positive. */
  readonly change: (value: number) => string;
  readonly seconds: (value: number) => string;
};

export function figuresIn(language: Language): Figures {
  const format = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const formatter = new Intl.NumberFormat(locales[language], options);
    return (value) => formatter.format(value).replace('-', '−');
  };
  return {
    exact: format({ maximumSignificantDigits: 6 }),
    result: format({ minimumFractionDigits: 3, maximumFractionDigits: 3 }),
    change: format({
      minimumFractionDigits: 3,
      maximumFractionDigits: 3,
      signDisplay: 'exceptZero',
    }),
    seconds: format({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  };
}
