/** The limits that the page on threats tells, against those in the code. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sitePolicy } from '../../src/cli/launch/site/policy.mjs';

const root = new URL('../../', import.meta.url);

/** Where each limit stands, and how either page writes it. */
const limits = [
  ['src/scenario/sourceFile.ts', 'bytesMost = 256 * 1024', '256 KB', '256 Ko'],
  ['src/scenario/orgChart/decodeChart.ts', 'chartBytesMost = 16 * 1024 * 1024', '16 MB', '16 Mo'],
  ['src/scenario/depth.ts', 'depthMost = 64', 'nesting 64 deep', '64 niveaux'],
  ['src/scenario/faults.ts', 'faultsMost = 50', '50 faults', '50 défauts'],
  ['src/scenario/schema/values.ts', 'quartersMost = 40', '40 quarters', '40 trimestres'],
  ['src/scenario/schema/department.ts', 'peopleMost = 60_000', '60,000 people', '60 000 personnes'],
  ['src/scenario/orgChart/chartRows.ts', 'lettersMost = 200', 'texts of 200', 'textes de 200'],
  ['src/scenario/orgChart/chartRows.ts', 'idLettersMost = 60', 'ids of 60', 'identifiants de 60'],
  ['src/live/readInWorker.ts', 'deadlineMilliseconds = 10_000', '10 seconds', '10 secondes'],
  ['src/game/run/runCode.ts', 'codeCharactersMost = 8192', '8,192 characters', '8 192 caractères'],
  ['src/game/run/runRecord.ts', 'seedCharactersMost = 400', 'seed of 400', 'graine de 400'],
  ['src/game/run/decisionBytes.ts', 'decisionsMost = 10_000', '10,000 dec', '10 000 déc'],
  ['src/game/run/saveFile.ts', 'saveCharactersMost = 40 * 1024 * 1024', '40 MB', '40 Mo'],
  [
    'src/game/run/parseSave.ts',
    'titleCharactersMost = 262_144',
    'titles of 262,144',
    'titres de 262 144',
  ],
  ['src/live/debrief/actionPlan.ts', 'slice(0, 2000)', '2,000 characters', '2 000 caractères'],
  ['src/live/present/ballot.ts', 'handsMost = 999', 'hands 999', '999 mains'],
  ['src/live/present/timer.ts', 'minutesMost = 10', 'timer 10 minutes', 'minuterie de 10 minutes'],
  ['src/live/present/messages.ts', 'readToken = text(64)', 'word of 64', 'mot de 64'],
  ['src/live/present/messages.ts', 'branchesMost = 40', '40 branches', '40 directions'],
  ['src/live/present/messages.ts', 'discussionMost = 100', '100 questions', '100 questions'],
  ['src/cli/options.ts', 'seedsMost = 100_000', '100,000 seeds', '100 000 graines'],
] as const;

const pageOf = (name: string): string =>
  readFileSync(new URL(`docs/${name}`, root), 'utf8').replaceAll('\u00a0', ' ');
const english = pageOf('threats.md');
const french = pageOf('threats.fr.md');

test.each(limits)('%s has “%s”, and both pages say so', (file, line, inEnglish, inFrench) => {
  expect(readFileSync(new URL(file, root), 'utf8')).toContain(line);
  expect(english).toContain(inEnglish);
  expect(french).toContain(inFrench);
});

test('what the page says of the policy of the built page stands in the build', () => {
  const rules = english.match(/`[a-z-]+ '(?:none|self)'`/g) ?? [];
  expect(rules.length).toBeGreaterThan(4);
  const policy = sitePolicy.split('; ');
  for (const rule of rules) expect(policy).toContain(rule.replaceAll('`', ''));
});
