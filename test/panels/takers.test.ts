import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isForOthers } from '../../src/panels/present/presenterKeys.ts';
import { isTaken } from '../../src/panels/takers.ts';

/** As much of an element as is asked of one: the one selector that it answers to. */
class Thing extends EventTarget {
  readonly id = '';
  readonly #selector: string;

  constructor(selector: string) {
    super();
    this.#selector = selector;
  }

  closest(selectors: string): Thing | null {
    return selectors.split(',').includes(this.#selector) ? this : null;
  }
}

const choice = new Thing('[aria-haspopup=listbox]');
const question = new Thing('[role=alertdialog]');
const button = new Thing('button');
const pressed = (key: string, target: Thing) => ({
  key,
  target,
  repeat: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
});

beforeEach(() => {
  vi.stubGlobal('Element', Thing);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a key', () => {
  test.each(['r', 'u', '.'])('%s runs and undoes nothing behind a question', (key) => {
    expect(isTaken(pressed(key, question))).toBe(true);
    expect(isForOthers(pressed(key, question))).toBe(true);
  });

  test('that is a letter belongs to the choice that it changes, and not to a button', () => {
    expect(isTaken(pressed('r', choice))).toBe(true);
    expect(isTaken(pressed('r', button))).toBe(false);
  });

  test('that is an arrow changes a choice and leads no room onward; a clicker’s does lead it', () => {
    expect(isForOthers(pressed('ArrowRight', choice))).toBe(true);
    expect(isForOthers(pressed('PageDown', choice))).toBe(false);
    expect(isForOthers(pressed('ArrowRight', button))).toBe(false);
  });
});
