/** The little of papaparse that is used here; its published types would bring those of Node with them. */
declare module 'papaparse' {
  type ParseError = {
    readonly code: string;
    /** Where in the text the cell begins that is amiss, behind its quotation mark. */
    readonly index?: number;
  };
  type Step = {
    readonly data: readonly string[];
    readonly errors: readonly ParseError[];
  };
  type Options = {
    readonly delimiter: string;
    readonly newline: '\n';
    readonly fastMode: boolean;
    readonly step: (row: Step) => void;
  };
  const Papa: { readonly parse: (text: string, options: Options) => void };
  export default Papa;
}
