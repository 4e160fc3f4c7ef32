/** The sections of the parameter table: what the documentation is divided by, and what is varied as one. */
import { parameterNames, type ParameterName } from './parameters.ts';

/** With which parameter each begins, in the order of the table. */
const starts = {
  incidents: 'turnoverEmployees',
  signal: 'signalRate',
  trust: 'trustMean',
  motives: 'peerPull',
  practice: 'enthusiasmOnPractice',
  drive: 'accessOnPractice',
  change: 'joinRate',
  scrutiny: 'scrutinyRise',
  founding: 'enthusiasmMean',
  accounts: 'benefitHours',
  report: 'badNewsLoss',
} as const satisfies Readonly<Record<string, ParameterName>>;

type ParameterGroup = keyof typeof starts;

export const parameterGroupNames = Object.keys(starts).filter(isParameterGroup);

export function isParameterGroup(name: string): name is ParameterGroup {
  return Object.hasOwn(starts, name);
}

export function parametersOfGroup(group: ParameterGroup): readonly ParameterName[] {
  const next = parameterGroupNames[parameterGroupNames.indexOf(group) + 1];
  const from = parameterNames.indexOf(starts[group]);
  return parameterNames.slice(
    from,
    next === undefined ? parameterNames.length : parameterNames.indexOf(starts[next]),
  );
}
