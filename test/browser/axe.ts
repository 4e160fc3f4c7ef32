/** What axe finds on the page as it stands, in every theme. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const themes = ['dark', 'light', 'projector'];
/** All that hangs on the theme: it changes colours, and nothing else. */
const byColour = ['color-contrast', 'link-in-text-block'];

export async function violationsOf(page: Page, part = 'html'): Promise<readonly string[]> {
  const own = await page.evaluate(() => document.documentElement.dataset['theme'] ?? '');
  const found = [...(await namesOf(new AxeBuilder({ page }).include(part)))];
  // Colours that are forced choose the theme.
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  for (const theme of themes.filter((each) => each !== own && !isForced)) {
    await wear(page, theme);
    const names = await namesOf(new AxeBuilder({ page }).include(part).withRules(byColour));
    found.push(...names.map((name) => `${theme}: ${name}`));
  }
  await wear(page, own);
  return found;
}

async function namesOf(builder: AxeBuilder): Promise<readonly string[]> {
  // In the page itself: there are no frames here, for which it would open a page of its own each time.
  const { violations } = await builder.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/** The style sheets look nowhere else; the game under it goes on in its own. */
async function wear(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}
