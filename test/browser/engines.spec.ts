import { expect, test } from '@playwright/test';
import { bundle } from '../engines/bundle.ts';
import { engineLines } from '../engines/engineLines.ts';
import { engines } from '../engines/engines.ts';

test.describe('the model has the bits it has in Node from its sources', () => {
  const expected = engineLines();
  let script = '';

  test.setTimeout(180_000);
  test.beforeAll(async () => {
    script = await bundle();
  });

  for (const engine of engines) {
    test(`in every place of ${engine.name}`, async () => {
      const program = engine.find();
      test.skip(program === undefined, `${engine.name} is not installed. ${engine.howToGet}`);
      const { places } = await engine.play(program ?? '', script);
      expect(places.length).toBeGreaterThan(0);
      for (const { place, lines } of places) expect(lines, place).toEqual(expected);
    });
  }
});
