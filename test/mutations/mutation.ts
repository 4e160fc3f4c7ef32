/** A rule broken on purpose: in this file of src/model, this text, which stands there once, is replaced. */
export type Mutation = {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
};

export const inFile =
  (file: string) =>
  (find: string, replace: string): Mutation => ({ file, find, replace });
