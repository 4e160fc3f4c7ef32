import { describe, expect, test } from 'vitest';
import { openGame, recordOf, writeSave, type Game, type Save } from '../../src/game/index.ts';
import { chartWords } from '../../src/words/index.ts';
import { parse } from '../scenario/files.ts';
import { clay, written } from './clay.ts';

const journal = `decisions:
  - { quarter: 1, kind: predict, question: 1, says: up }
  - { quarter: 1, kind: start, policy: manager-coaching, aim: { branch: [2] } }
  - { quarter: 3, kind: stop, policy: manager-coaching }
`;
const scenario = `format: 1
title: { en: A department of our own }
quarters: 4
department: { size: 60 }
`;

const plainWishes = { ...chartWords('en'), names: 'drop' } as const;

function gameOf(text: string): Game {
  const parsed = parse(text);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults));
  return openGame(parsed.scenario);
}

function linkOf(...args: readonly string[]): string {
  const { stdout } = clay('run', ...args, '--json');
  const printed: { readonly link: string } = JSON.parse(stdout);
  return printed.link;
}

describe('clay replay', () => {
  const decisions = written('decisions.yaml', journal);
  const link = linkOf('scenarios/default.yaml', '--journal', decisions, '--quarters', '4');

  test('comes from a link to the department from which clay run made it', () => {
    const { code, stdout, stderr } = clay('replay', `https://example.org/${link}`, '--json');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const replayed: { readonly fingerprint: string } = JSON.parse(stdout);
    expect(replayed).toMatchObject({
      scenario: 'default',
      quarters: 4,
      decisions: 3,
      agrees: true,
    });
    const run: unknown = JSON.parse(
      clay('run', 'scenarios/default.yaml', '--journal', decisions, '--quarters', '4').stdout,
    );
    expect(run).toMatchObject({ fingerprint: replayed.fingerprint });
  });

  test('reads a link from a file', () => {
    expect(clay('replay', written('link.txt', `${link}\n`)).code).toBe(0);
  });

  test('plays a run that the page exported, with the scenario that it brings', () => {
    const files = { texts: [{ name: 'mine.yaml', text: scenario }], wishes: plainWishes };
    const exported = (from: string, source: Save['source']): string =>
      writeSave({
        id: 'x',
        kind: 'named',
        name: 'Ours',
        savedAt: 0,
        order: 0,
        title: { en: 'Ours', fr: 'La nôtre' },
        phase: 'deciding',
        record: recordOf(gameOf(from)),
        source,
        branchOf: null,
      });
    const own = exported(scenario, { kind: 'files', key: 'k', files });
    expect(clay('replay', written('own.clay.json', own)).code).toBe(0);
    const changed = own.replace('Ours', 'Theirs');
    const damaged = clay('replay', written('damaged.clay.json', changed));
    expect(damaged.code).toBe(3);
    expect(damaged.stderr).toContain('damaged');
    expect(clay('replay', written('other.json', '{"a":1}')).code).toBe(3);
  });

  test('says of a link that was cut in half that it is not whole, and exits with 3', () => {
    const { code, stdout, stderr } = clay('replay', link.slice(0, link.length / 2), '--lang', 'fr');
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain('pas un lien complet');
  });

  test('asks for a scenario that the game does not bring, and plays it once it is named', () => {
    const mine = written('mine.yaml', scenario);
    const own = linkOf(mine);
    const alone = clay('replay', own);
    expect(alone.code).toBe(3);
    expect(alone.stderr).toContain('--scenario');
    expect(clay('replay', own, '--scenario', mine).code).toBe(0);
  });

  test('does not play a link on a scenario that has changed since', () => {
    const own = linkOf(written('mine.yaml', scenario));
    const changed = written('changed.yaml', scenario.replace('size: 60', 'size: 61'));
    const { code, stderr } = clay('replay', own, '--scenario', changed);
    expect(code).toBe(3);
    expect(stderr).toContain('has changed since');
  });
});
