/** How the command line is called here: by npm from its sources; by its own name where it is installed. */
export const calledAs = import.meta.url.endsWith('.ts') ? 'npm run -s clay --' : 'clay';

/** @param command begins with `clay`, as it is recorded: the same of a table that was made anywhere */
export function typedHere(command: string): string {
  return command.replace(/^clay(?= )/, calledAs);
}
