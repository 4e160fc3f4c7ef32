/** The inputs of the model, where they move nothing, and which may be aimed at a part of it. */
import { aimableLevers } from '../../src/model/aim.ts';
import { noLevers, scalarLevers, type ScalarLever } from '../../src/model/index.ts';
import { modelSymbols } from '../../src/words/index.ts';
import { codeOf, tableOf } from './markdown.ts';
import type { Scribe } from './scribe.ts';

export function leverTable({ say, exact, language }: Scribe): string {
  const range = language === 'en' ? '0 to 1' : '0 à 1';
  const aimable = new Set<string>(aimableLevers);
  const rowOf = (name: ScalarLever | 'guardrails', neutral: number): readonly string[] => [
    modelSymbols[`lever.${name}`],
    codeOf(name),
    say(`lever.${name}`),
    range,
    exact(neutral),
    say(aimable.has(name) ? 'table.yes' : 'table.no'),
  ];
  return tableOf(
    [
      say('table.symbol'),
      say('table.code'),
      say('table.meaning'),
      say('table.domain'),
      say('table.neutral'),
      say('table.aimable'),
    ],
    [
      ...scalarLevers.map((name) => rowOf(name, noLevers[name])),
      rowOf('guardrails', noLevers.guardrails.privacy),
    ],
  );
}
