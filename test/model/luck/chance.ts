/**
 * How likely a statistic at least this extreme is by chance: the tails of the chi-square, normal,
 * Poisson and Kolmogorov distributions. All but the last are the incomplete gamma function (Press
 * et al. 2007, 6.2: a series on the left, a continued fraction on the right).
 */

/**
 * Below this a statistic is a failure. The whole battery asks some 1,000 questions of a perfect
 * generator, which would answer one of them so badly in a hundred batteries.
 */
export const critical = 1e-5;

/** Both tails: counts that are too even are no luck either. */
export function chiSquareChance(chiSquare: number, freedom: number): number {
  return bothTails(gammaTails(freedom / 2, chiSquare / 2));
}

export function normalChance(deviate: number): number {
  return gammaTails(0.5, (deviate * deviate) / 2).upper;
}

/** Twice the smaller of the chances of at most, and of at least, so many. */
export function poissonChance(count: number, mean: number): number {
  const atMost = gammaTails(count + 1, mean).upper;
  const atLeast = count === 0 ? 1 : gammaTails(count, mean).lower;
  return bothTails({ lower: atMost, upper: atLeast });
}

/** Pearson's statistic of counts against what is expected of each. */
export function fitChance(counts: ArrayLike<number>, expected: (cell: number) => number): number {
  let chiSquare = 0;
  for (let cell = 0; cell < counts.length; cell += 1) {
    chiSquare += (counts[cell] - expected(cell)) ** 2 / expected(cell);
  }
  return chiSquareChance(chiSquare, counts.length - 1);
}

/** Whether chances are themselves spread evenly over [0, 1], by Kolmogorov's largest distance. */
export function evenChance(chances: readonly number[]): number {
  const sorted = Float64Array.from(chances).sort();
  const n = sorted.length;
  let distance = 0;
  sorted.forEach((chance, index) => {
    distance = Math.max(distance, chance - index / n, (index + 1) / n - chance);
  });
  // Stephens's correction makes the limiting distribution good from a handful of values on.
  const scaled = distance * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
  let sum = 0;
  for (let term = 1; term <= 100; term += 1) {
    sum += (term % 2 === 1 ? 2 : -2) * Math.exp(-2 * term * term * scaled * scaled);
  }
  return scaled < 0.2 ? 1 : sum;
}

type Tails = { readonly lower: number; readonly upper: number };

function bothTails({ lower, upper }: Tails): number {
  return Math.min(1, 2 * Math.min(lower, upper));
}

/** The tails of the gamma distribution of this shape, parted at x. */
function gammaTails(shape: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    const lower = front * gammaSeries(shape, x);
    return { lower, upper: 1 - lower };
  }
  const upper = front * gammaFraction(shape, x);
  return { lower: 1 - upper, upper };
}

function gammaSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let step = 1; term > sum * Number.EPSILON; step += 1) {
    term *= x / (shape + step);
    sum += term;
  }
  return sum;
}

/** Lentz's way of reading a continued fraction from the left. */
function gammaFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1; step < 100_000; step += 1) {
    const a = -step * (step - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return fraction;
}

/** Stirling's series, from where it is exact to the last bits on. */
function logGamma(x: number): number {
  if (x < 15) return logGamma(x + 1) - Math.log(x);
  const square = 1 / (x * x);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / x;
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series;
}
