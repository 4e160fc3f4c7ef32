import { expect, test } from 'vitest';
import { headersFile, headersOf } from '../../../../src/cli/launch/site/headers.mjs';
import { policyOf, sitePolicy } from '../../../../src/cli/launch/site/policy.mjs';

const told = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(headersOf(file));

test('the page may connect to nothing, and stand in no other page', () => {
  for (const file of ['', 'index.html']) {
    expect(told(file)['Content-Security-Policy']).toBe(`${sitePolicy}; frame-ancestors 'none'`);
  }
  expect(sitePolicy).toContain("connect-src 'none'");
});

test('only the service worker may ask the server, and it may do nothing else', () => {
  expect(told('sw.js')['Content-Security-Policy']).toBe(
    "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
  );
});

test('what has its content in its name is kept for ever, and all else asked for anew', () => {
  expect(told('assets/index-C_Bs8u8k.js')['Cache-Control']).toContain('immutable');
  for (const file of ['', 'index.html', 'sw.js', 'clay-layer.webmanifest']) {
    expect(told(file)['Cache-Control']).toBe('no-cache');
  }
});

test('of a file that nobody knows it says what it says of every file', () => {
  expect(Object.keys(told('nothing.txt'))).toEqual([
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Permissions-Policy',
  ]);
});

test('no two rules of the file for hosts speak of the same header of the same file', () => {
  // Hosts join what several rules say, and two policies together would forbid what one of them allows.
  const [everything, ...others] = headersFile().split('\n\n');
  const namesIn = (rule: string): readonly string[] =>
    Array.from(rule.matchAll(/^ {2}([\w-]+):/gm), ([, name]) => name);
  const common = new Set(namesIn(everything));
  expect(others.length).toBeGreaterThan(4);
  expect(others.flatMap(namesIn).filter((name) => common.has(name))).toEqual([]);
});

test('a page that is one file has nothing beside it', () => {
  expect(policyOf("'sha256-x'")).toContain("script-src 'sha256-x'; worker-src blob:;");
  expect(policyOf("'sha256-x'")).not.toContain("'self'");
});
