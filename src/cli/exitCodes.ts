/** 1 is kept for findings that fail. */
export const exitCodes = { ok: 0, usage: 2, badInput: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
