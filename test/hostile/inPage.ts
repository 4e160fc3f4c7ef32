/** The bundled script in the built page, among the page's own code and under its policy. */
import type { Browser, Page } from '@playwright/test';
import type { Runner } from './bulk.ts';
import { asking } from './script.ts';

/** @param address of the built page, as a server offers it */
export async function openPageRunner(
  browser: Browser,
  address: string,
  script: string,
): Promise<Runner> {
  let page = await openWith(browser, address, script);
  return {
    name: `Chromium ${browser.version().split('.')[0]}`,
    names: async () => page.evaluate(asking.names),
    run: async (kind, seed, count) => page.evaluate(asking.run(kind, seed, count)),
    renew: async () => {
      // A page that hangs does not close by being asked; its context goes with it.
      void page.context().close();
      page = await openWith(browser, address, script);
    },
    close: async () => page.context().close(),
  };
}

async function openWith(browser: Browser, address: string, script: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('#panels > *').first().waitFor();
  // A `var` of a script that is evaluated is no global by itself.
  await page.evaluate(`${script}\nglobalThis.clayLayer = clayLayer; undefined`);
  return page;
}
