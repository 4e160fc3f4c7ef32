/** A founded department as a file that the C++ yardstick reads: named numbers, then named columns. */
import { writeFileSync } from 'node:fs';
import { columnNames, domains, parameterNames } from '../../../src/model/index.ts';
import type { DomainValues, Levers, World } from '../../../src/model/index.ts';

const leversTold = [
  'signal',
  'directChannel',
  'clayWork',
  'stewardship',
  'community',
  'measurement',
] as const;
const departmentTold = [
  'managerOf',
  'leaderOf',
  'teamStart',
  'teamLed',
  'teamOf',
  'uid',
  'ties',
] as const;

export function writeWorldFile(file: string, world: World, levers: Levers): void {
  const { circumstances, department, people } = world;
  const columns: readonly (readonly [string, Uint8Array])[] = [
    ...departmentTold.map((name) => [name, bytesOf(department[name])] as const),
    ...columnNames.map((name) => [name, bytesOf(people[name])] as const),
  ];
  const lines = [
    ...parameterNames.map((name) => number(`parameters.${name}`, circumstances.parameters[name])),
    ...leversTold.map((name) => number(`levers.${name}`, levers[name])),
    ...perDomain('levers.guardrails', levers.guardrails),
    ...perDomain('weights', circumstances.weights),
    ...perDomain('strengths', circumstances.strengths),
    number('key.high', circumstances.key.high >>> 0),
    number('key.low', circumstances.key.low >>> 0),
    ...columns.map(([name, bytes]) => `column ${name} ${bytes.length}`),
  ];
  const head = Buffer.from(`${lines.join('\n')}\n\n`);
  writeFileSync(file, Buffer.concat([head, ...columns.map(([, bytes]) => bytes)]));
}

function perDomain(name: string, values: DomainValues): readonly string[] {
  return domains.map((domain) => number(`${name}.${domain}`, values[domain]));
}

/** The shortest decimal that reads back to the same bits. */
function number(name: string, value: number): string {
  return `number ${name} ${value}`;
}

function bytesOf(column: ArrayBufferView): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}
