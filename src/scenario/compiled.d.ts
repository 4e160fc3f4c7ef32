/** What the build makes of the scenario files (`src/cli/build/compiledScenarios.ts`). */
declare module '*.yaml?compiled' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- a file that imports something declares no module.
  const scenario: import('./scenario.ts').Scenario;
  export default scenario;
}
declare module '*/catalogue?compiled' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- the same.
  const catalogue: import('./parseCatalogue.ts').Catalogue;
  export default catalogue;
}
