/** What the build writes before the service worker. */
declare const site: {
  readonly version: string;
  /** Each file of the site, by its place below it, with the hash of what is in it. */
  readonly files: Readonly<Record<string, string>>;
};
