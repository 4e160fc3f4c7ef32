import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { parseCatalogue, type Fault } from '../../src/scenario/index.ts';
import { sayFlaw, wordsIn } from '../../src/words/index.ts';
import { damaged } from './damage.ts';
import { everything } from './everything.ts';
import { catalogueFiles, faultsOf, parse, plainText, shipped } from './files.ts';

const damagedScenario = damaged(
  [plainText, shipped('reference.yaml'), everything],
  ['title: { en: A, fr: B }', 'department: { size: 60 }'],
);
const damagedCatalogue = damaged(catalogueFiles.map(shipped));

const prototype = Reflect.ownKeys(Object.prototype);

describe('of any damaged file', () => {
  test('it is said what is wrong and where, or a game of it can be opened; nothing is ever thrown', () => {
    fc.assert(
      fc.property(damagedScenario, (file) => {
        const parsed = parse(file);
        if (parsed.kind === 'faults') checkPlaced(parsed.faults, file);
        else openGame(parsed.scenario);
      }),
      { numRuns: 12_000 },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(prototype);
  });

  test('the same is so of a catalogue', () => {
    fc.assert(
      fc.property(damagedCatalogue, (text) => {
        const parsed = parseCatalogue({ name: 'mine.yaml', text });
        if (parsed.kind === 'faults') checkPlaced(parsed.faults, text);
      }),
      { numRuns: 8000 },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(prototype);
  });

  test('the same is so of arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (file) => {
        checkPlaced(faultsOf(file), file);
      }),
      { numRuns: 2000 },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(prototype);
  });

  test.each(['en', 'fr'] as const)('the sentence can be said in %s', (language) => {
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    fc.assert(
      fc.property(damagedScenario, (file) => {
        for (const { what } of faultsOf(file)) {
          const sentence = sayFlaw(wordsIn(language), what);
          expect(sentence).not.toMatch(/^fault\./);
        }
      }),
      { numRuns: 300 },
    );
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});

/** @throws unless there is at least one fault, at most fifty, in order, each on a line and column of the file */
function checkPlaced(faults: readonly Fault[], file: string): void {
  const lines = file.split('\n');
  if (faults.length === 0 || faults.length > 50) throw new Error(`${faults.length} faults`);
  let before = 0;
  for (const { line, column } of faults) {
    const isInside = line >= 1 && column >= 1 && column <= (lines[line - 1] ?? '').length + 1;
    if (!isInside || line < before) throw new Error(`a fault at ${line}:${column}`);
    before = line;
  }
}
