/** `--vary param=lo..hi:n`: a range of a parameter, so many points of which are played. */
import { InvalidArgumentError } from 'commander';
import type { Axis } from '../../lab/index.ts';
import { parameterNamed, parameterValue } from '../parameters.ts';

/**
 * Once or more often, for commander.
 * @throws InvalidArgumentError that says what was expected and how to cure it
 */
export function axisIn(text: string, before: readonly Axis[] = []): readonly Axis[] {
  const match = /^(?<name>[^=]+)=(?<low>[^=:]+?)\.\.(?<high>[^=:]+):(?<points>\d+)$/.exec(text);
  const { name = '', low = '', high = '', points = '' } = match?.groups ?? {};
  if (match === null) {
    throw new InvalidArgumentError(
      'Expected parameter=low..high:points, such as peerPull=0.01..0.05:5.',
    );
  }
  const parameter = parameterNamed(name);
  const axis = {
    parameter,
    low: parameterValue(parameter, low),
    high: parameterValue(parameter, high),
    points: Number(points),
  };
  if (before.some((other) => other.parameter === parameter)) {
    throw new InvalidArgumentError(`${name} is varied twice: give it one range.`);
  }
  if (axis.points < 1 || !Number.isSafeInteger(axis.points)) {
    throw new InvalidArgumentError(`${name}: expected 1 point or more, found ${points}.`);
  }
  if (axis.high < axis.low) {
    throw new InvalidArgumentError(`${name}: expected the lower end first, as ${high}..${low}.`);
  }
  if (axis.high === axis.low && axis.points > 1) {
    throw new InvalidArgumentError(
      `${name}: from ${low} to ${high} there is only one point. Use --set ${name}=${low}.`,
    );
  }
  return [...before, axis];
}
