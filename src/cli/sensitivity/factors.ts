/** `--parameters` and `--groups`: what a sensitivity is told of, each over its plausible range. */
import { InvalidArgumentError } from 'commander';
import type { Factor, Range } from '../../lab/index.ts';
import {
  isParameterGroup,
  isParameterName,
  parameterGroupNames,
  parameterNames,
  parametersOfGroup,
  parameterTable,
} from '../../model/index.ts';
import { nearest } from '../../scenario/index.ts';
import { listOfNames } from '../options.ts';
import { parameterNamed, type ParameterChanges } from '../parameters.ts';

type ParameterName = Range['parameter'];

/** Of every section of the parameter table. */
const all = 'all';

/** `a,b,c`. @throws InvalidArgumentError */
export function parametersIn(text: string): readonly Factor[] {
  return listOfNames(text).map((name) => factorOf(name, [parameterNamed(name)]));
}

/**
 * Sections of the table, or parameters that are put together by hand: `signal,mine=heardTrust+voiceRate`.
 * @throws InvalidArgumentError
 */
export function groupsIn(text: string): readonly Factor[] {
  return listOfNames(text).flatMap((item) => {
    const [name, members] = item.split('=', 2);
    if (members !== undefined) return [factorByHand(name, members)];
    const groups = name === all ? parameterGroupNames : [groupNamed(name)];
    return groups.map((group) => factorOf(group, parametersOfGroup(group)));
  });
}

function factorByHand(name: string, members: string): Factor {
  if (!/^[\w-]{1,60}$/.test(name) || isParameterGroup(name) || name === all) {
    throw new InvalidArgumentError(
      `“${name}” cannot be the name of a group: expected letters and digits, and no section of the table.`,
    );
  }
  return factorOf(name, members.split('+').map(parameterNamed));
}

function groupNamed(name: string) {
  if (isParameterGroup(name)) return name;
  if (isParameterName(name)) {
    throw new InvalidArgumentError(
      `${name} is a parameter by itself: name it in --parameters, or put it in a group, as mine=${name}+….`,
    );
  }
  const known = [all, ...parameterGroupNames];
  const close = nearest(name, known);
  const cure = close === '' ? '' : ` Did you mean ${close}?`;
  throw new InvalidArgumentError(
    `There is no group ${name}.${cure} Expected ${known.join(', ')}, or name=parameter+parameter.`,
  );
}

function factorOf(name: string, parameters: readonly ParameterName[]): Factor {
  return {
    name,
    ranges: parameters.map((parameter) => {
      const { low, high } = parameterTable[parameter];
      return { parameter, low, high };
    }),
  };
}

export type FactorFlags = {
  readonly parameters?: readonly Factor[];
  readonly groups?: readonly Factor[];
};

/** All parameters one by one, unless some are named; what has been set stays as it was set, in a group too. */
export function factorsFor(
  { parameters = [], groups = [] }: FactorFlags,
  set: ParameterChanges,
): readonly Factor[] {
  const named = [...groups, ...parameters];
  const factors = named.length > 0 ? named : parameterNames.map((name) => factorOf(name, [name]));
  return factors
    .map(({ name, ranges }) => ({
      name,
      ranges: ranges.filter(({ parameter }) => set[parameter] === undefined),
    }))
    .filter(({ ranges }) => ranges.length > 0);
}

/** What stands in two factors would move with both; null where nothing does. */
export function foundTwice(factors: readonly Factor[]): string | null {
  const names = factors.map(({ name }) => name);
  const members = factors.flatMap(({ ranges }) => ranges.map(({ parameter }) => parameter));
  return firstTwice(members) ?? firstTwice(names);
}

function firstTwice(names: readonly string[]): string | null {
  return names.find((name, at) => names.indexOf(name) !== at) ?? null;
}

/** How they are asked for again; nothing where all are. */
export function factorWords({ parameters = [], groups = [] }: FactorFlags): readonly string[] {
  const written = groups.map(({ name, ranges }) =>
    isParameterGroup(name) ? name : `${name}=${ranges.map(({ parameter }) => parameter).join('+')}`,
  );
  const words = (flag: string, values: readonly string[]): readonly string[] =>
    values.length === 0 ? [] : [flag, values.join(',')];
  return [
    ...words('--groups', written),
    ...words(
      '--parameters',
      parameters.map(({ name }) => name),
    ),
  ];
}
