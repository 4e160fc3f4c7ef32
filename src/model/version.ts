/** Changes whenever the same seed and decisions would give other bits. */
export const modelVersion = '0.2.0';
