import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';

const text = (words: string): string => `{ en: ${words}, fr: ${words} }`;
const scenario = `format: 1
title: ${text('Trial')}
department:
  spans: [3, 3, 8]
  branches: [${['North', 'South', 'Centre'].map(text).join(', ')}]
  persons:
    - { seat: "2.1", name: Odile Marchand, line: ${text('Answers every memo with a question.')} }
policies: [circles, flatten]
newPolicies:
  - id: circles
    group: enable
    name: ${text('Circles')}
    line: ${text('People meet.')}
    evidence: ${text('Grade C.')}
    risk: ${text('Talk.')}
    cost: 90000
    attention: 3
    ramp: 4
    aims: [department, branch, managers]
    effects: { community: 0.5 }
  - id: flatten
    group: restructure
    name: ${text('Flatten')}
    line: ${text('A tier goes.')}
    evidence: ${text('Grade C.')}
    risk: ${text('Ties.')}
    cost: 1000
    attention: 1
    ramp: 1
    aims: [tier]
    restructure: removeTier
dilemmas: [draft]
newDilemmas:
  - id: draft
    title: ${text('The draft')}
    text: ${text('It is on the evening news.')}
    source: ${text('Invented.')}
    when: { quarters: [1, 1] }
    answers:
      - { id: explain, label: ${text('Explain it')}, debrief: ${text('It took a morning.')}, cost: 5000 }
      - { id: wait, label: ${text('Wait')}, debrief: ${text('Nobody forgot.')}, shifts: { trust: -0.05 } }
newEvents:
  - id: election
    title: ${text('An election')}
    text: ${text('Nothing new may be announced.')}
    when: { quarters: [1, 1] }
    effects: { signal: -0.1 }
    lasts: 1
endings:
  - { title: ${text('So it ends')}, text: ${text('And goes on.')} }
quarters: 1
`;

async function openTrial(page: Page): Promise<void> {
  const buffer = Buffer.from(scenario);
  const file = { name: 'trial.yaml', mimeType: 'text/plain', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Play it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Trial');
}

test('a dilemma must be answered before the quarter runs; the answer can be taken back', async ({
  play: { page, press, weekShown },
}) => {
  await openTrial(page);
  await expect(page.getByRole('heading', { name: 'An election' })).toBeVisible();
  const dilemma = page.getByRole('region', { name: 'The draft' });
  await page.getByRole('button', { name: 'Run the quarter' }).click({ force: true });
  await expect(page.getByText('A dilemma waits for your answer')).toBeVisible();
  expect(await weekShown()).toBe(0);

  await dilemma.getByRole('button', { name: 'Choose: Explain it' }).click();
  await expect(page.getByText('$395,000 left')).toBeVisible();
  await dilemma.getByRole('button', { name: 'Take back: Explain it' }).click();
  await expect(page.getByText('$400,000 left')).toBeVisible();

  await dilemma.getByRole('button', { name: 'Choose: Wait' }).click();
  await press('Run the quarter');
  await press('To the end of the quarter');
  await expect(page.getByRole('heading', { name: 'So it ends' })).toBeVisible();
  await expect(page.getByText('Nobody forgot.')).toBeVisible();
});

test('a policy is aimed at a branch, and costs what it reaches', async ({ play: { page } }) => {
  await openTrial(page);
  const card = page.getByRole('article', { name: 'Circles' });
  await expect(card).toContainText('$90,000');
  await card.getByRole('button', { name: /At whom/ }).click();
  await page.getByRole('option', { name: 'South' }).click();
  await expect(card).toContainText('$30,000');
  await card.getByRole('button', { name: 'Choose: Circles' }).click();
  await expect(card).toContainText('Chosen: South');
});

test('a tier that is removed is gone from the picture and the tree', async ({
  play: { page, press, answer },
}) => {
  await openTrial(page);
  const stage = page.locator('#stage');
  await expect(stage).toHaveAttribute('data-strata', '2');
  const card = page.getByRole('article', { name: 'Flatten' });
  await expect(card.getByRole('button', { name: 'Choose: Flatten' })).toBeVisible();
  await card.getByRole('button', { name: 'Choose: Flatten' }).click();
  await answer();
  await press('Run the quarter');
  await press('One week');
  await expect(stage).toHaveAttribute('data-strata', '1');
  await page.getByRole('tab', { name: 'Department' }).click();
  await page.getByRole('row').nth(1).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('row').nth(2).click();
  await expect(page.getByRole('region', { name: /^Selected: / })).toContainText('Employees');
});

test('a person with a name has a face and a character', async ({ play: { page } }) => {
  await openTrial(page);
  await page.getByRole('tab', { name: 'Department' }).click();
  await page.getByRole('row', { name: /^Manager 2,/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('row', { name: /Odile Marchand/ }).click();
  const inspector = page.getByRole('region', { name: 'Selected: Odile Marchand' });
  await expect(inspector).toContainText('Answers every memo with a question.');
  await expect(inspector.locator('svg.face')).toBeVisible();
});

test('all six departments can be chosen, and the largest is played', async ({
  play: { page, weekShown },
}) => {
  await page.getByRole('button', { name: 'Game' }).click();
  await page.getByRole('menuitem', { name: /Choose a department/ }).click();
  const cards = page.locator('.scenarios li');
  await expect(cards).toHaveCount(7);
  const large = cards.filter({ hasText: '57,000 people' });
  await expect(large).toContainText('What it teaches');
  await large.getByRole('button', { name: /^Play: / }).click();
  await expect(page.locator('#stage[data-week="0"]')).toBeVisible();
  await page.getByRole('button', { name: 'Run the quarter' }).click();
  await expect.poll(weekShown, { timeout: 60_000 }).toBeGreaterThan(1);
});
