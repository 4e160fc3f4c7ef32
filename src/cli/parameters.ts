/** The parameter table on the command line: printed, and changed for one run. */
import { InvalidArgumentError } from 'commander';
import {
  isParameterName,
  parameterDomain,
  parameterNames,
  parameterTable,
  type Parameters,
} from '../model/index.ts';
import { nearest } from '../scenario/index.ts';
import { csvOf, type Format } from './tables.ts';

export type ParameterChanges = Partial<Parameters>;

export function parametersOf(changes: ParameterChanges): readonly (keyof Parameters)[] {
  return parameterNames.filter((name) => changes[name] !== undefined);
}

/** Every parameter with its default, plausible range, unit, evidence grade and source. */
export function printParameters(format: Format): string {
  const rows = parameterNames.map((name) => {
    const { value, low, high, unit, grade, source } = parameterTable[name];
    return { name, default: value, low, high, unit, grade, source };
  });
  if (format === 'csv') return csvOf(rows);
  if (format === 'ndjson') return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  return `${JSON.stringify(rows)}\n`;
}

/**
 * Reads `name=value`, once or more often, for commander.
 * @throws InvalidArgumentError that says what was expected and how to cure it
 */
export function parameterChange(text: string, before: ParameterChanges = {}): ParameterChanges {
  const [name, written] = text.split('=', 2);
  if (written === undefined) {
    throw new InvalidArgumentError('Expected name=value, such as loadCapacity=3.');
  }
  const parameter = parameterNamed(name);
  return { ...before, [parameter]: parameterValue(parameter, written) };
}

/** @throws InvalidArgumentError that names the nearest one */
export function parameterNamed(name: string): keyof Parameters {
  if (isParameterName(name)) return name;
  const close = nearest(name, parameterNames);
  const cure = close === '' ? 'See clay parameters.' : `Did you mean ${close}?`;
  throw new InvalidArgumentError(`The model has no parameter ${name}. ${cure}`);
}

/** @throws InvalidArgumentError that says from where to where it may be */
export function parameterValue(name: keyof Parameters, written: string): number {
  const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(written)
    ? Number(written)
    : Number.NaN;
  const [least, most] = parameterDomain(name);
  if (value >= least && value <= most && Number.isFinite(value)) return value;
  throw new InvalidArgumentError(
    `${name} is “${written}”: expected a number from ${least} to ${most}, with a decimal point.`,
  );
}

/** One sentence for each change that lies outside what is plausible. */
export function implausible(changes: ParameterChanges): readonly string[] {
  return parameterNames.flatMap((name) => {
    const value = changes[name];
    const { low, high } = parameterTable[name];
    if (value === undefined || (value >= low && value <= high)) return [];
    return [`Warning: ${name} = ${value} is outside its plausible range of ${low} to ${high}.`];
  });
}
