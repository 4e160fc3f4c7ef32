/** How somebody looks at the picture: nearer, along, at what stops, and back through the weeks. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { countFrames, show, test, type Play } from './page.ts';
import { test as onPicturePage } from './picturePage.ts';

const whole = '0.000 1.000';

const stageOf = (page: Page): Locator => page.locator('#stage');
const tool = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Once the picture has come to rest. */
async function spanOf(page: Page): Promise<{ readonly from: number; readonly to: number }> {
  await expect(stageOf(page)).toHaveAttribute('data-asleep', 'true');
  const [from, to] = ((await stageOf(page).getAttribute('data-span')) ?? '').split(' ').map(Number);
  return { from, to };
}

const widthOf = ({ from, to }: { readonly from: number; readonly to: number }): number => to - from;

/** Runs a quarter to its end. */
async function playQuarter({ press, answer }: Play): Promise<void> {
  await answer();
  await press('Run the quarter');
  await press('To the end of the quarter');
}

test('one comes nearer and back by buttons and by keys', async ({ play: { page } }) => {
  await expect(stageOf(page)).toHaveAttribute('data-span', whole);
  await tool(page, 'Zoom in').click();
  const once = await spanOf(page);
  expect(once.to - once.from).toBeLessThan(0.7);
  await page.keyboard.press('+');
  const twice = await spanOf(page);
  expect(twice.to - twice.from).toBeLessThan(once.to - once.from);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await spanOf(page)).from).toBeGreaterThan(twice.from);
  await page.keyboard.press('-');
  await expect.poll(async () => (await spanOf(page)).from).toBeLessThan(twice.from);
  await expect(stageOf(page)).not.toHaveAttribute('data-span', whole);
  await tool(page, 'Zoom out').click();
  await expect(stageOf(page)).toHaveAttribute('data-span', whole);
  await tool(page, 'Zoom in').click();
  await page.keyboard.press('0');
  await expect(stageOf(page)).toHaveAttribute('data-span', whole);
  await tool(page, 'Zoom in').click();
  await tool(page, 'Whole department').click();
  await expect(stageOf(page)).toHaveAttribute('data-span', whole);
});

test('the tools are one stop of the tab key, and arrows go along them', async ({
  play: { page },
}) => {
  await tool(page, 'Zoom in').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tool(page, 'Zoom out')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(tool(page, 'Where does it stop?')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.tools :focus')).toHaveCount(0);
});

test('where it stops and the roots are switched on and off', async ({ play: { page } }) => {
  const stops = tool(page, 'Where does it stop?');
  const roots = tool(page, 'Roots: informal ties and the community of practice');
  await expect(stops).toHaveAttribute('aria-pressed', 'false');
  await stops.click();
  await expect(stops).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('w');
  await expect(stops).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('t');
  await expect(roots).toHaveAttribute('aria-pressed', 'true');
});

onPicturePage('where it stops is brought out in the picture', async ({ showPicture }) => {
  const page = await showPicture('stops');
  await expect(stageOf(page)).toHaveAttribute('data-stopping', /^[1-8]$/);
  await page.evaluate(() => window.live.showStops(false));
  await expect(stageOf(page)).toHaveAttribute('data-stopping', '0');
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('on a page that nobody sees the picture rests, and goes on when it is seen again', async ({
    play: { page, press, weekShown },
  }) => {
    await press('Choose: Open letter');
    await press('Run the quarter');
    await expect.poll(weekShown).toBeGreaterThan(0);
    await expect(stageOf(page)).toHaveAttribute('data-asleep', 'false');
    await show(page, false);
    await expect(stageOf(page)).toHaveAttribute('data-asleep', 'true');
    const week = await weekShown();
    const frames = await countFrames(page);
    await page.waitForTimeout(1000);
    expect(await frames()).toBe(0);
    expect(await weekShown()).toBe(week);
    await show(page, true);
    await expect.poll(weekShown).toBeGreaterThan(week);
  });
});

test('one comes nearer by the wheel and by two clicks, and goes along in the small map', async ({
  play: { page },
}) => {
  const { width, height } = await boxOf(page);
  const at = (x: number, y: number) => ({ position: { x, y } });
  await stageOf(page).hover(at(width / 2, height * 0.35));
  await page.mouse.wheel(0, -300);
  const near = await spanOf(page);
  expect(widthOf(near)).toBeLessThan(0.9);
  expect(near.from).toBeGreaterThan(0);
  // At its right and left ends.
  await stageOf(page).click(at(width - 12, 30));
  await expect.poll(async () => (await spanOf(page)).to).toBe(1);
  await stageOf(page).click(at(width - 184, 30));
  await expect.poll(async () => (await spanOf(page)).from).toBe(0);
  await page.keyboard.press('0');
  await stageOf(page).dblclick(at(width / 2, height * 0.55));
  await expect.poll(async () => widthOf(await spanOf(page))).toBeLessThan(0.2);
});

test('single keys are left alone where they are switched off', async ({ play: { page } }) => {
  await page.keyboard.press('?');
  await page.getByText('Single-key shortcuts are on').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('+');
  await page.keyboard.press('w');
  await expect(stageOf(page)).toHaveAttribute('data-span', whole);
  await expect(tool(page, 'Where does it stop?')).toHaveAttribute('aria-pressed', 'false');
});

test('one looks back at a week gone by, and is told so until now is shown again', async ({
  play,
}) => {
  const { page, press, weekShown } = play;
  await expect(tool(page, 'Weeks gone by')).toHaveAttribute('aria-disabled', 'true');
  await playQuarter(play);
  await playQuarter(play);
  await expect.poll(weekShown).toBe(26);
  await tool(page, 'Weeks gone by').click();
  await expect.poll(() => gapUnderPicture(page)).toBeGreaterThanOrEqual(0);
  const slider = page.getByRole('slider', { name: 'Weeks gone by' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'Now: quarter 2, week 13');
  await slider.press('PageDown');
  await slider.press('ArrowLeft');
  await expect.poll(weekShown).toBe(12);
  await expect(slider).toHaveAttribute('aria-valuetext', 'Quarter 1, week 12');
  await slider.fill('2');
  await expect.poll(weekShown).toBe(2);
  await expect(page.getByText('You look at quarter 1, week 2.').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await press('Back to now');
  await expect.poll(weekShown).toBe(26);
  await expect(slider).toHaveAttribute('aria-valuetext', 'Now: quarter 2, week 13');

  await page.keyboard.press(',');
  await page.keyboard.press(',');
  await page.keyboard.press('.');
  await expect.poll(weekShown).toBe(25);
  await expect(page.locator('.look [role=status]')).toHaveText('You look at quarter 2, week 12.');
  await page.keyboard.press('Escape');
  await expect.poll(weekShown).toBe(26);
  await page.keyboard.press(',');
  await play.answer();
  await press('Run the quarter');
  await press('Pause');
  await expect.poll(weekShown).toBeGreaterThanOrEqual(26);
  await expect(slider).toHaveCount(0);
});

/** From the lower edge of the picture, where its legend is, to the line of weeks. */
async function gapUnderPicture(page: Page): Promise<number> {
  const [picture, weeks] = await Promise.all([
    page.locator('#stage canvas').boundingBox(),
    page.locator('.pastWeeks').boundingBox(),
  ]);
  if (picture === null || weeks === null) return -1;
  return Math.round(weeks.y - picture.y - picture.height);
}

test('no tool moves away when another has something to do', async ({ play }) => {
  const { page } = play;
  const places = (): Promise<readonly string[]> =>
    page.locator('.tools button').evaluateAll((tools) =>
      tools.map((each) => {
        const { x, y } = each.getBoundingClientRect();
        return `${x} ${y}`;
      }),
    );
  const goTo = tool(page, 'Go to whoever is selected');
  await expect(goTo).toHaveAttribute('aria-disabled', 'true');
  const before = await places();
  await page.getByRole('tab', { name: 'Department' }).click();
  await page.getByRole('treegrid').getByRole('row').first().click();
  await expect(tool(page, 'Go to: Geneviève Rancourt')).toBeVisible();
  expect(await places()).toEqual(before);
  await playQuarter(play);
  await expect(tool(page, 'Weeks gone by')).not.toHaveAttribute('aria-disabled');
  expect(await places()).toEqual(before);
});

test('whoever is selected in the tree comes into view, and is lit up while pointed at', async ({
  play: { page },
}) => {
  await page.getByRole('tab', { name: 'Department' }).click();
  const rows = page.getByRole('treegrid').getByRole('row');
  await rows.nth(0).click();
  await tool(page, 'Go to: Geneviève Rancourt').click();
  const first = await spanOf(page);
  expect(first.from).toBe(0);
  expect(first.to).toBeLessThan(0.4);
  await rows.nth(2).click();
  await expect.poll(async () => (await spanOf(page)).to).toBe(1);
  await page.keyboard.press('0');
  await rows.nth(1).click();
  await expect(stageOf(page)).toHaveAttribute('data-span', whole);
  await expect(stageOf(page)).toHaveAttribute('data-selected', await keyOf(rows.nth(1)));
  await rows.nth(2).hover();
  await expect(rows.nth(2)).toHaveAttribute('data-under-pointer');
  await expect(stageOf(page)).toHaveAttribute('data-hovered', await keyOf(rows.nth(2)));
  await page.locator('header').hover();
  await expect(rows.nth(2)).not.toHaveAttribute('data-under-pointer');
  await expect(stageOf(page)).toHaveAttribute('data-hovered', '');

  // And the other way round: the first block from the left, under the sky.
  const { width, height } = await boxOf(page);
  await stageOf(page).hover({ position: { x: width * 0.2, y: height * 0.25 } });
  await expect(stageOf(page)).toHaveAttribute('data-hovered', await keyOf(rows.nth(0)));
  await expect(rows.nth(0)).toHaveAttribute('data-under-pointer');
});

async function keyOf(row: Locator): Promise<string> {
  return (await row.getAttribute('data-key')) ?? 'a row without a key';
}

async function boxOf(page: Page): Promise<{ readonly width: number; readonly height: number }> {
  return (await stageOf(page).boundingBox()) ?? { width: 0, height: 0 };
}

test('a room comes nearer by the same keys, while it sees the picture', async ({
  play: { page },
}) => {
  await page.goto('/?view=projector');
  await page.keyboard.press('+');
  for (let step = 0; step < 30; step += 1) {
    if (await page.locator('.run-word').isVisible()) break;
    await page.keyboard.press('PageDown');
  }
  await expect(stageOf(page)).toHaveAttribute('data-span', whole);
  await page.keyboard.press('+');
  await expect(stageOf(page)).not.toHaveAttribute('data-span', whole);
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => (await spanOf(page)).from).toBe(0);
  await expect(page.locator('.run-word')).toBeVisible();
  await page.keyboard.press('h');
  await expect(tool(page, 'Zoom in')).toHaveCount(0);
});
