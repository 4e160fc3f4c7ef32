/** What happens to a picture on an afternoon in a room: graphics that are lost, other screens, fingers, and rest. */
import { expect, type CDPSession, type Page } from '@playwright/test';
import { countFrames, test, type Play } from './page.ts';
import { test as onPicturePage } from './picturePage.ts';

/** As long as it takes to see that something does not happen. */
const aWhile = 1200;

test('a picture whose graphics are lost and come back is the same', async ({ play }) => {
  const { page } = play;
  await liveWeeks(play, 3);
  const before = await pictureAtRest(page);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const extension = gl?.getExtension('WEBGL_lose_context');
    canvas?.addEventListener('webglcontextlost', () => {
      setTimeout(() => extension?.restoreContext(), 100);
    });
    canvas?.addEventListener('webglcontextrestored', () => {
      canvas.dataset['restored'] = 'true';
    });
    extension?.loseContext();
  });
  await expect(page.locator('#stage canvas[data-restored]')).toBeVisible();
  await expect.poll(async () => before.equals(await pictureAtRest(page))).toBe(true);
});

test('a picture whose graphics stay away says so, and the game goes on until they are back', async ({
  play: { page, press },
}) => {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const extension = gl?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    // Long after it was given up.
    addEventListener('keyup', () => extension?.restoreContext(), { once: true });
  });
  const said = page.getByText('The picture could not be drawn here');
  await expect(said).toBeVisible();
  await expect(page.locator('#stage canvas')).toBeHidden();
  await press('Run the quarter');
  await press('To the end of the quarter');
  await expect(page.getByText('Quarter 2 of 12', { exact: true })).toBeVisible();
  await page.keyboard.press('F2');
  await expect(said).toBeHidden();
  await expect(page.locator('#stage canvas')).toBeVisible();
});

test('the picture is as sharp as its screen up to twice, and fits every screen', async ({
  play: { page },
}) => {
  const devtools = await page.context().newCDPSession(page);
  for (const [deviceScaleFactor, sharpness, width] of [
    [2, 2, 800],
    [3, 2, 810],
    [1, 1, 800],
  ]) {
    await setScreen(devtools, { width, height: 600, deviceScaleFactor });
    await expect.poll(async () => (await canvasOf(page)).sharpness).toBeCloseTo(sharpness, 1);
  }
  for (const [width, height] of [
    [1024, 768],
    [820, 1180],
    [1180, 820],
  ]) {
    await setScreen(devtools, { width, height, deviceScaleFactor: 1 });
    await expect.poll(async () => (await canvasOf(page)).isFitting).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expect(page.getByRole('button', { name: 'Run the quarter' })).toBeInViewport();
  }
});

test('a picture that says that it is at rest is as large as its place', async ({
  play: { page },
}) => {
  await pictureAtRest(page);
  // Within the page, so that it is looked at as soon as it says so.
  const widths = await page.evaluate(async () => {
    const stage = document.getElementById('stage') ?? document.body;
    stage.style.width = '480px';
    do {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    } while (stage.dataset['asleep'] !== 'true');
    return [stage, stage.querySelector('canvas')].map((each) => each?.clientWidth);
  });
  expect(widths).toEqual([480, 480]);
});

test('with motion reduced the week is shown at once, and then nothing moves', async ({ play }) => {
  const { page } = play;
  await liveWeeks(play, 2);
  const shown = await pictureAtRest(page);
  const frames = await countFrames(page);
  await page.waitForTimeout(aWhile);
  expect(await frames()).toBe(0);
  expect(shown.equals(await pictureAtRest(page))).toBe(true);
});

test.describe('with motion', () => {
  test.use({
    contextOptions: { reducedMotion: 'no-preference' },
    viewport: { width: 640, height: 480 },
  });

  test('a week moves, then the loop sleeps and the page does nothing', async ({ play }) => {
    const { page } = play;
    await liveWeeks(play, 1);
    await expect(page.locator('#stage[data-asleep="true"]')).toBeAttached();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const frames = await countFrames(page);
    const before = await busySeconds(devtools);
    await page.waitForTimeout(aWhile);
    expect(await frames()).toBe(0);
    expect((await busySeconds(devtools)) - before).toBeLessThan(0.05);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a tap selects, two fingers come nearer, one goes along', async ({ play: { page } }) => {
    const { x, y, width, height } = await boxOf(page);
    await page.touchscreen.tap(x + width / 2, y + height * 0.3);
    await expect(page.getByRole('region', { name: /^Selected: / })).toBeVisible();
    const devtools = await page.context().newCDPSession(page);
    const middle = y + height / 2;
    expect(await spanOf(page)).toEqual({ from: 0, to: 1 });
    await moveFingers(devtools, middle, [
      [x + width * 0.45, x + width * 0.3],
      [x + width * 0.55, x + width * 0.7],
    ]);
    await expect.poll(async () => widthOf(await spanOf(page))).toBeLessThan(0.4);
    const near = await spanOf(page);
    await moveFingers(devtools, middle, [[x + width * 0.7, x + width * 0.4]]);
    await expect.poll(async () => (await spanOf(page)).from).toBeGreaterThan(near.from + 0.02);
    expect(widthOf(await spanOf(page))).toBeCloseTo(widthOf(near), 2);
  });
});

test('in forced colours the picture and its tools go with those of the system', async ({
  play: { page },
}) => {
  const before = await pictureAtRest(page);
  for (const [colorScheme, isDark] of [
    ['dark', true],
    ['light', false],
    ['dark', true],
  ] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await expect.poll(async () => (await brightnessOf(page)) < 0.35).toBe(isDark);
    const ground = page.locator('.tools');
    const light = await ground.evaluate((each) => getComputedStyle(each).backgroundColor);
    expect(light).toBe(isDark ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
    for (const idle of await page.locator('.tool[aria-disabled="true"] svg').all()) {
      await expect(idle).toHaveCSS('opacity', '1');
    }
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  await expect.poll(async () => before.equals(await pictureAtRest(page))).toBe(true);
});

test('the game is played before Phaser arrives', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('clay-layer.settings', '{"welcomed":true}');
  });
  let letPass = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letPass = resolve;
  });
  const picture = /\/mountStage-[^/]*\.js$/;
  await page.route(picture, async (route) => {
    await held;
    await route.continue();
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = /\/assets\/([\w-]+)-[^/]{8}\.js$/.exec(request.url())?.[1];
    if (name !== undefined) asked.push(name);
  });
  const wanted = page.waitForRequest(picture);
  await page.goto('/');
  // A choice may ask for scripts of its own, and can be made before the first picture is asked for.
  await wanted;
  await page.getByRole('button', { name: 'Choose: Open letter', exact: true }).click();
  await page.getByRole('button', { name: 'Run the quarter' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.locator('#stage canvas')).toHaveCount(0);
  // What `npm run sizes` counts, and not a script more.
  const before = asked.slice(0, asked.indexOf('mountStage')).toSorted();
  expect(before).toEqual(['firstEn', 'index']);
  letPass();
  await expect(page.locator('#stage canvas')).toBeVisible();
});

onPicturePage(
  'a picture that is taken off the page leaves nothing behind',
  async ({ showPicture }) => {
    const page = await showPicture('calm');
    const devtools = await page.context().newCDPSession(page);
    const picturesHeld = async (): Promise<number> => {
      await devtools.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => window.pictures.held());
    };
    const heldAfter = async (times: number) => {
      await page.evaluate((count) => window.pictures.remount(count, true), times);
      await expect(page.locator('#stage > *')).toHaveCount(0);
      await expect.poll(picturesHeld).toBe(0);
      return devtools.send('Memory.getDOMCounters');
    };
    const once = await heldAfter(1);
    const again = await heldAfter(3);
    expect(again.jsEventListeners).toBe(once.jsEventListeners);
    // The browser holds a node more or less of its own; three pictures would leave three at least.
    expect(again.nodes).toBeLessThan(once.nodes + 3);
  },
);

/** Weeks run by themselves until somebody pauses; how many, the machine decides. */
async function liveWeeks({ press, weekShown }: Play, weeks: number): Promise<void> {
  await press('Choose: Open letter');
  await press('Run the quarter');
  await press('Pause');
  const begun = await weekShown();
  for (let week = 1; week <= weeks; week += 1) await press('One week');
  await expect.poll(weekShown).toBe(begun + weeks);
}

async function pictureAtRest(page: Page): Promise<Buffer> {
  await expect(page.locator('#stage[data-asleep="true"]')).toBeAttached();
  return page.locator('#stage canvas').screenshot();
}

/** Of what lies beside the clay, where the tiers are named, from 0 to 1. */
async function brightnessOf(page: Page): Promise<number> {
  const picture = await pictureAtRest(page);
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const paint = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (paint === null) throw new Error('no canvas to look at');
    paint.drawImage(image, 0, 0);
    const { data } = paint.getImageData(0, image.height * 0.3, 4, image.height * 0.3);
    return (
      data.reduce((sum, level, at) => (at % 4 === 3 ? sum : sum + level), 0) / data.length / 191
    );
  }, picture.toString('base64'));
}

async function busySeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}

async function setScreen(
  devtools: CDPSession,
  screen: { readonly width: number; readonly height: number; readonly deviceScaleFactor: number },
): Promise<void> {
  await devtools.send('Emulation.setDeviceMetricsOverride', { ...screen, mobile: false });
}

/** Pixels of the canvas for one of the page, and whether it fills its place and ends with the screen. */
async function canvasOf(page: Page): Promise<{ sharpness: number; isFitting: boolean }> {
  return page.locator('#stage canvas').evaluate((canvas: HTMLCanvasElement) => {
    const box = canvas.getBoundingClientRect();
    const place = canvas.parentElement?.getBoundingClientRect();
    const isFitting =
      place !== undefined &&
      Math.abs(place.width - box.width) < 1 &&
      Math.abs(place.height - box.height) < 1 &&
      box.right <= innerWidth + 1;
    return { sharpness: canvas.width / box.width, isFitting };
  });
}

async function boxOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('#stage canvas').boundingBox();
  if (box === null) throw new Error('the picture is not on the page');
  return box;
}

type Span = { readonly from: number; readonly to: number };

async function spanOf(page: Page): Promise<Span> {
  const text = await page.locator('#stage').getAttribute('data-span');
  const [from, to] = (text ?? '').split(' ').map(Number);
  return { from, to };
}

function widthOf({ from, to }: Span): number {
  return to - from;
}

/** Each finger from one place to another, along a line, and up. */
async function moveFingers(
  devtools: CDPSession,
  y: number,
  fingers: readonly (readonly [number, number])[],
): Promise<void> {
  const steps = 8;
  for (let step = 0; step <= steps; step += 1) {
    const touchPoints = fingers.map(([from, to], id) => ({
      x: from + ((to - from) * step) / steps,
      y,
      id,
    }));
    const type = step === 0 ? 'touchStart' : 'touchMove';
    await devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
