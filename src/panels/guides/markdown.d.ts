/** A document, read as a guide while the page is built: see `src/cli/launch/guides.mjs`. */
declare module '*.md?guide' {
  // An import at the top would make this file speak of one module, and not of all documents.
  // oxlint-disable-next-line typescript/consistent-type-imports
  export const guide: import('../../words/index.ts').Guide;
}
