export const exitCodes = { ok: 0, fails: 1, usage: 2, badInput: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
