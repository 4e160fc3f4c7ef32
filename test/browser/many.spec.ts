import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tutorial = 'scenarios/tutorial.yaml';
const seeds = 100;

type Debriefed = {
  readonly outcomes: Record<'plan' | 'nothing', readonly { readonly practice: number }[]>;
};

function clay(...args: readonly string[]): string {
  return execFileSync(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
}

test('the debrief shows the same hundred runs that the command line prints', async ({
  page,
}, testInfo) => {
  const journal = testInfo.outputPath('mine.yaml');
  writeFileSync(
    journal,
    'decisions: [{ quarter: 1, kind: start, policy: manager-coaching }, { quarter: 2, kind: start, policy: walk-the-talk }]',
  );
  const run: { readonly link: string } = JSON.parse(
    clay('run', tutorial, '--journal', journal, '--json'),
  );
  const { outcomes }: Debriefed = JSON.parse(clay('debrief', run.link));
  await page.goto(`/${run.link}`);
  await page.getByRole('button', { name: 'Open', exact: true }).click();

  const luck = page.getByRole('region', { name: 'Luck or skill' });
  await luck.getByText('In the open', { exact: true }).click();
  await expect(luck.getByRole('heading', { name: `a year on: ${seeds} seeds` })).toBeVisible({
    timeout: 120_000,
  });
  await luck.getByText('Figures', { exact: true }).click();
  const rows = luck.getByRole('region').getByRole('row');
  await expect(rows).toHaveCount(seeds + 1);
  const shown = await rows.allInnerTexts();
  const percent = (share: number): string => `${Math.round(100 * share)}%`;
  expect(shown.slice(1).map((row) => row.trim().split(/\s+/))).toEqual(
    outcomes.plan.map(({ practice }, at) => [
      String(at + 1),
      percent(practice),
      percent(outcomes.nothing[at].practice),
    ]),
  );
});
