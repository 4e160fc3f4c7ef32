/** Mean, variance and covariance of a sample. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function varianceOf(values: readonly number[]): number {
  return covarianceOf(values, values);
}

/** Of a sample: divided by one less than its size. */
export function covarianceOf(xs: readonly number[], ys: readonly number[]): number {
  const meanX = meanOf(xs);
  const meanY = meanOf(ys);
  let sum = 0;
  for (const [at, x] of xs.entries()) sum += (x - meanX) * (ys[at] - meanY);
  return sum / (xs.length - 1);
}
