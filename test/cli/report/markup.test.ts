import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markup } from '../../../src/cli/report/markup.ts';

describe('markup', () => {
  test('lets no text become a tag, an attribute or an entity of its own', () => {
    const sharp = fc.constantFrom('<', '>', '"', "'", '&', '</p>', '<script>', 'x', '&lt;');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(sharp).map((signs) => signs.join('')),
        ),
        (text) => {
          const { markup: written } = markup`<p title="${text}">${text}</p>`;
          const [, inside, between] = /^<p title="(.*)">(.*)<\/p>$/s.exec(written) ?? [];
          for (const part of [inside, between]) {
            expect(part).not.toMatch(/[<>"']/);
            expect(part.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
          }
        },
      ),
    );
  });

  test('sets markup in as it is, one after another', () => {
    const items = ['a', 'b'].map((name) => markup`<li>${name}</li>`);
    expect(markup`<ul>${items}</ul>${null}`.markup).toBe('<ul><li>a</li><li>b</li></ul>');
  });

  test('writes places in a drawing with two digits at most', () => {
    expect(markup`${1 / 3} ${2}`.markup).toBe('0.33 2');
  });

  test('takes from a text what could turn a line around', () => {
    expect(markup`${'a\u202eb'}`.markup).toBe('a\ufffdb');
  });
});
