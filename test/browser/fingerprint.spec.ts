import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { test } from './page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const decisions = [
  { quarter: 1, policy: 'open-letter', name: 'Open letter' },
  { quarter: 1, policy: 'pulse-survey', name: 'Pulse survey' },
  { quarter: 2, policy: 'manager-coaching', name: 'Manager coaching' },
  { quarter: 3, policy: 'community-of-practice', name: 'Community of practice' },
];

test('a game played to its end in the page has the bits of the same game in Node', async ({
  play: { page, press, answer },
}) => {
  for (let quarter = 1; quarter <= 12; quarter += 1) {
    await expect(page.getByText(`Quarter ${quarter} of 12`)).toBeVisible();
    for (const decision of decisions) {
      if (decision.quarter === quarter) await press(`Choose: ${decision.name}`);
    }
    // Where nobody answers, in Node, the last answer stands.
    await answer();
    await press('Run the quarter');
    await press('To the end of the quarter');
  }
  await expect(
    page.getByRole('heading', { name: 'What was true, and what you were told' }),
  ).toBeVisible();
  const { fingerprint, report } = playInNode();
  await expect(page.getByText(/^Scenario default/)).toContainText(`fingerprint ${fingerprint}`);
  expect(report).toHaveLength(12);
});

function playInNode(): { readonly fingerprint: string; readonly report: readonly unknown[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'clay-journal-'));
  const file = path.join(folder, 'journal.yaml');
  const lines = decisions.map(
    ({ quarter, policy }) => `  - { quarter: ${quarter}, kind: start, policy: ${policy} }\n`,
  );
  writeFileSync(file, `decisions:\n${lines.join('')}`);
  const command = ['run', 'scenarios/default.yaml', '--journal', file, '--json'];
  const printed = execFileSync(process.execPath, ['src/cli/main.ts', ...command], {
    cwd: root,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(printed);
}
