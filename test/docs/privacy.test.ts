/** The page on privacy against the code: no place of storage that it does not name, no way out that it does not know. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(`src/${name}`, root), 'utf8') }));
const places = new Set(
  sources
    .flatMap(({ text }) => Array.from(text.matchAll(/'(clay-layer[\w.-]*)'/g), ([, id]) => id))
    // The name of a file that somebody saves.
    .filter((id) => !id.endsWith('.txt')),
);

describe.each(['privacy.md', 'privacy.fr.md'])('the page %s', (name) => {
  const page = readFileSync(new URL(`docs/${name}`, root), 'utf8');

  test('names every place in which the code keeps something, and none besides', () => {
    const named = Array.from(page.matchAll(/`(clay-layer[\w.-]*)`/g), ([, id]) => id);
    expect([...new Set(named)].toSorted()).toEqual([...places].toSorted());
  });

  test('names every store of the database', () => {
    const [shelf] = sources.filter(({ name: file }) => file.endsWith('browserShelf.ts'));
    const stores = Array.from(shelf.text.matchAll(/createObjectStore\('(\w+)'/g), ([, id]) => id);
    expect(stores.length).toBeGreaterThan(2);
    for (const store of stores) expect(page).toContain(`\`${store}\``);
  });
});

test('nothing in the sources can send', () => {
  const ways =
    /\bfetch\(|XMLHttpRequest|WebSocket|\bEventSource|sendBeacon|RTCPeerConnection|document\.cookie/;
  expect(sources.filter(({ text }) => ways.test(text)).map(({ name }) => name)).toEqual([]);
});
