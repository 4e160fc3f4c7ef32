type Stated<Written> = { readonly [Key in keyof Written]?: Exclude<Written[Key], undefined> };

/** Without the keys that the file left out, which the schema hands on as undefined. */
export function stated<Written extends object>(written: Written): Stated<Written>;
export function stated(written: object): object {
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
}
