import { describe, expect, test } from 'vitest';
import { formatPlace, parseCatalogue, type Fault } from '../../src/scenario/index.ts';
import { dilemma, event, policy } from './small.ts';

const policies = `format: 1\npolicies: [${policy('walk', 'effects: { example: 0.3 }')}]`;

function faultsOf(...texts: readonly string[]): readonly Fault[] {
  const files = texts.map((text, at) => ({ name: `${at + 1}.yaml`, text }));
  const parsed = parseCatalogue(...files);
  return parsed.kind === 'faults' ? parsed.faults : [];
}

describe('a catalogue', () => {
  test('may come in several files, which are one', () => {
    const dilemmas = `format: 1\ndilemmas: [${dilemma('a', 'running: [walk]')}]`;
    const events = `format: 1\nevents: [${event('storm', 'cost: 1')}]`;
    expect(parseCatalogue(...[policies, dilemmas, events].map(named))).toMatchObject({
      kind: 'catalogue',
      catalogue: {
        policies: [{ id: 'walk', costDollars: 1000 }],
        dilemmas: [{ id: 'a', when: { quarters: [1, 40], running: ['walk'] } }],
        events: [{ id: 'storm', costDollars: 1 }],
      },
      warnings: [],
    });
  });

  test('may be one file, of any of the lists', () => {
    expect(parseCatalogue(named(policies))).toMatchObject({ kind: 'catalogue' });
  });

  test('has each id once, in all of its files', () => {
    expect(faultsOf(policies, policies)).toMatchObject([
      { file: '2.yaml', path: 'policies[0].id', what: { kind: 'repeatedId', id: 'walk' } },
    ]);
  });

  test('asks for no policy that it has not', () => {
    const text = `format: 1\ndilemmas: [${dilemma('a', 'notRunning: [walc]')}]`;
    expect(faultsOf(policies, text)).toMatchObject([
      { file: '2.yaml', what: { kind: 'unknownPolicy', policy: 'walc', nearest: 'walk' } },
    ]);
  });

  test('tells the faults of all its files, one file after the other', () => {
    const broken = `format: 1\n\nevents: [${event('storm', 'when: { chance: 2 }, cost: x')}]`;
    const other = `format: 1\nevents: [${event('calm', 'when: { chance: 0 }')}]`;
    const faults = faultsOf(policies, broken, other);
    expect(faults.map((fault) => formatPlace(fault).replace(/:\d+$/, ''))).toEqual([
      '2.yaml:3',
      '2.yaml:3',
      '3.yaml:2',
    ]);
  });

  test('is not asked for its policies while they have not their shape', () => {
    const misshapen = policies.replace('cost: 1000', 'cost: dear');
    const text = `format: 1\ndilemmas: [${dilemma('a', 'running: [walk]')}]`;
    expect(faultsOf(misshapen, text)).toMatchObject([{ path: 'policies[0].cost' }]);
  });
});

function named(text: string, at = 0): { readonly name: string; readonly text: string } {
  return { name: `${at + 1}.yaml`, text };
}
