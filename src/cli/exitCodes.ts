/** Stopped: by Ctrl-C or another signal, as a shell numbers the first of them. */
export const exitCodes = { ok: 0, fails: 1, usage: 2, badInput: 3, stopped: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
