import { describe, expect, test } from 'vitest';
import { plainSettings } from '../../src/live/index.ts';
import { settingsFrom } from '../../src/live/settings.ts';

describe('kept settings', () => {
  test('are read back as they were', () => {
    const kept = { ...plainSettings, language: 'fr', textSize: 150, shortcuts: false } as const;
    expect(settingsFrom(JSON.parse(JSON.stringify(kept)), plainSettings)).toEqual(kept);
  });

  test('that lack something, or hold what nobody can use, leave the rest as it was', () => {
    const kept = { language: 'de', textSize: 900, motion: null, theme: 'light', lesson: 7 };
    expect(settingsFrom(kept, plainSettings)).toEqual({ ...plainSettings, theme: 'light' });
    expect(settingsFrom('damaged', plainSettings)).toEqual(plainSettings);
  });
});
