/** What can be wrong with an org chart, beyond what can be wrong with a list of people. */
export type ChartFlaw =
  /** More than a scenario with the charts it names, or than one chart. */
  | { readonly kind: 'severalFiles' }
  /** Gone, or not for this reader, before a byte of it was read. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'chartEmpty' }
  /** A workbook, a picture, or whatever else is no text. */
  | { readonly kind: 'chartBinary' }
  | { readonly kind: 'chartTooLarge'; readonly megabytes: number; readonly most: number }
  /** `nearest`: a column of the file whose name is almost right, or empty. */
  | { readonly kind: 'noColumn'; readonly column: ColumnName; readonly nearest: string }
  | { readonly kind: 'noRows' }
  | { readonly kind: 'unclosedQuote' }
  | { readonly kind: 'strayQuote' }
  | {
      readonly kind: 'wrongCells';
      readonly found: number;
      readonly expected: number;
      readonly delimiter: 'comma' | 'semicolon' | 'tab';
    }
  | { readonly kind: 'emptyId' }
  | { readonly kind: 'longCell'; readonly found: number; readonly most: number }
  | { readonly kind: 'idTaken'; readonly person: string; readonly row: number }
  | { readonly kind: 'ownManager'; readonly person: string }
  | { readonly kind: 'absentManager'; readonly manager: string; readonly nearest: string }
  /** Several people have the name by which a manager is given. */
  | { readonly kind: 'sharedName'; readonly manager: string; readonly ids: string }
  | {
      readonly kind: 'secondHead';
      readonly person: string;
      readonly head: string;
      readonly row: number;
    }
  | { readonly kind: 'nobodyBelow'; readonly head: string }
  | { readonly kind: 'chartTooManyPeople'; readonly found: number; readonly most: number }
  | { readonly kind: 'badLanguage'; readonly found: string }
  | { readonly kind: 'badAge'; readonly found: string }
  | ChartWarning;

type ChartWarning =
  | { readonly kind: 'ignoredColumn'; readonly column: string }
  /** Another column says the same, and is taken. */
  | { readonly kind: 'secondColumn'; readonly column: string; readonly taken: string }
  | { readonly kind: 'oldEncoding' }
  | { readonly kind: 'namesAsIds' }
  | { readonly kind: 'managersByName'; readonly found: number };

export const columnNames = [
  'id',
  'name',
  'givenName',
  'role',
  'manager',
  'branch',
  'language',
  'age',
] as const;
export type ColumnName = (typeof columnNames)[number];
