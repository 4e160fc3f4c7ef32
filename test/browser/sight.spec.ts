/** What is true of the department stands nowhere in the page during play; only what is reported does. */
import { expect, type Page } from '@playwright/test';
import {
  atOnce,
  bandNow,
  bandsOf,
  causesByWeek,
  decisionNow,
  openGame,
  replay,
  sightOf,
  tellsOf,
  type Band,
  type Game,
  type Sight,
} from '../../src/game/index.ts';
import { fanOf } from '../../src/lab/index.ts';
import { columnNames, measure } from '../../src/model/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { parse, shipped } from '../scenario/files.ts';
import { test } from './page.ts';
import { runsHere } from './runsHere.ts';

const quarters = 3;

test('what is true stands nowhere in the page during play', async ({
  play: { page, press, answer },
}) => {
  await press('Choose: Open letter');
  await press('Choose: Pulse survey');
  for (let quarter = 1; quarter <= quarters; quarter += 1) {
    await answer();
    await press('Run the quarter');
    await press('To the end of the quarter');
  }
  const game = playedHere();
  const truth = measure(game.world);
  const report = game.reports[game.reports.length - 1];
  expect(Math.abs(truth.practice - report.practice), 'the report lies').toBeGreaterThan(0.02);

  await page.getByRole('tab', { name: 'Department' }).click();
  // Whoever heads the first branch, and what she says of it.
  await page.getByRole('treegrid').getByRole('row').first().click();
  const told = tellsOf(sightOf(game), 0);
  await expect(page.locator('.inspector')).toContainText(`${percent(told ?? 0)} of their people`);
  expect(await truthsIn(page, game)).toEqual([]);

  await page.getByRole('tab', { name: 'Figures' }).click();
  await expect(page.locator('.wide table')).toBeVisible();
  expect(await truthsIn(page, game)).toEqual([]);

  await press('What may follow?');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    '100 departments are shown.',
    { timeout: 120_000 },
  );
  const others = await outlookShares(page, sightOf(game));
  expect(others.size).toBeGreaterThan(0);
  expect((await truthsIn(page, game)).filter((share) => !others.has(share))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  // The test itself must be able to fail, whichever way a true figure got into the page.
  const { trust } = game.world.people;
  const hidden = [truth.trust, truth.permeability, truth.concern, truth.usefulness]
    .map(percent)
    .find((figure) => !reportedShares(game).has(figure.replace('%', '')));
  expect(hidden, 'a true share that no report happens to equal').toBeDefined();
  for (const [attribute, figure] of [
    ['data-trust', String(hidden)],
    ['aria-label', `Trust: ${hidden}`],
    ['style', `width: ${trust[17] * 100}%`],
    ['data-person', String(trust[17])],
  ] as const) {
    await plant(page, attribute, figure);
    expect(await truthsIn(page, game), attribute).not.toEqual([]);
    await page.evaluate(() => document.getElementById('planted')?.remove());
  }
});

/** The same decisions with nobody watching; where nobody answers, the last answer stands. */
function playedHere(): Game {
  const scenario = shippedDefault();
  const first = openGame(scenario);
  const journal = ['open-letter', 'pulse-survey'].map((id) => decisionNow(first, 'start', id));
  const played = replay(scenario, scenario.seed, journal, { quarters });
  if (played.kind === 'refused') throw new Error(JSON.stringify(played.refusal));
  return played.game;
}

function shippedDefault(): Scenario {
  const parsed = parse(shipped('default.yaml'), 'default.yaml');
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  return parsed.scenario;
}

/** Shares that were not reported, and figures to the last digit that are true of somebody. */
async function truthsIn(page: Page, game: Game): Promise<readonly string[]> {
  const written = `${await page.locator('body').ariaSnapshot()}\n${await writingOf(page)}`;
  const reported = reportedShares(game);
  const shares = Array.from(written.matchAll(/\d+(?:\.\d+)?(?=\s?%)/g), ([share]) => share);
  const exact = exactFigures(game);
  const digits = (await page.content()).matchAll(/\d*\.\d{6,}/g);
  return [
    ...shares.filter((share) => !reported.has(share)),
    ...Array.from(digits, ([figure]) => figure).filter((figure) => exact.has(shortened(figure))),
  ];
}

/** Every text and attribute; what only places or paints an element is looked at digit by digit. */
function writingOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const painting = new Set(['style', 'class', 'd', 'points', 'viewBox', 'transform']);
    const texts = Array.from(document.querySelectorAll('body *'), (element) => {
      const own = Array.from(element.childNodes, (node) =>
        node.nodeType === Node.TEXT_NODE ? node.textContent : '',
      );
      const attributes = Array.from(element.attributes, ({ name, value }) =>
        // In an address a percent sign is an escape.
        painting.has(name) ? '' : value.startsWith('data:') ? decodeURIComponent(value) : value,
      );
      return element.closest('script, style') === null ? [...own, ...attributes].join('\n') : '';
    });
    return texts.join('\n');
  });
}

/** As the page prints them. */
function reportedShares(game: Game): ReadonlySet<string> {
  const sight = sightOf(game);
  const { department } = game.world;
  const told = sight.reports.map(({ practice }) => practice);
  const bands = bandsOf(sight, 'practice');
  const rows = Array.from({ length: department.teamStart[1] }, (_, row) => row);
  return new Set(
    [
      ...[0, -1].map((at) => told.at(at) ?? 0),
      Math.min(...told),
      Math.max(...told),
      ...sight.quarterReports.map(({ practice }) => practice),
      ...sight.quarterReports.flatMap(({ survey }) =>
        survey === null ? [] : [survey.trust, survey.practice].flatMap(figuresOf),
      ),
      ...rows.map((row) => tellsOf(sight, row) ?? 0),
      ...sight.quarterReports.flatMap(({ week }) => endsOf(bands[week])),
      ...endsOf(bandNow(sight, 'trust')),
      // How much of a movement was whose doing; never how far it went.
      ...atOnce(causesByWeek(game)).map(({ share }) => share),
    ].map((share) => percent(share).replace('%', '')),
  );
}

/** What is reported of other departments, and the marks of the axes beside it. */
async function outlookShares(page: Page, sight: Sight): Promise<ReadonlySet<string>> {
  const runs = runsHere(sight);
  const fans = (['practice', 'trust'] as const).map((of) => fanOf(sight, of, runs));
  const values = fans.flatMap((fan) => (fan?.coming ?? []).flatMap((each) => each.values ?? []));
  const marks = await page.locator('.fans .axisLabel').allTextContents();
  return new Set([...values.map(percent), ...marks].map((share) => share.replace('%', '')));
}

function endsOf({ low, high }: Band): readonly number[] {
  return [low, high];
}

function figuresOf({ value, low, high }: { value: number; low: number; high: number }) {
  return [value, low, high];
}

/** Of every person and of the department, as a share and in per cent. */
function exactFigures({ world }: Game): ReadonlySet<string> {
  const people = columnNames
    .filter((name) => name !== 'ageYears')
    .flatMap((name) => Array.from(world.people[name]));
  const means = Object.values(measure(world)).filter((value) => typeof value === 'number');
  return new Set([...people, ...means].flatMap((it) => [shortened(it), shortened(it * 100)]));
}

/** So many digits are no coincidence. */
function shortened(figure: string | number): string {
  return Number(figure).toPrecision(6);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

async function plant(page: Page, attribute: string, figure: string): Promise<void> {
  await page.evaluate(
    ([name, value]) => {
      const planted = document.createElement('p');
      planted.id = 'planted';
      planted.role = 'img';
      planted.setAttribute(name, value);
      document.body.append(planted);
    },
    [attribute, figure] as const,
  );
}
