/** The report as one file: no script, nothing that is fetched, the same bytes for the same rows. */
import { locales } from '../../words/index.ts';
import { modelVersion } from '../../model/index.ts';
import { figureOf, tablesOf } from './figure.ts';
import { markup, type Markup } from './markup.ts';
import { againOf, limitsOf, methodOf, type Provenance } from './method.ts';
import { contentOf, type Content } from './content.ts';
import { plansSaid } from './plansSaid.ts';
import { styleSheet } from './style.ts';
import { tell, type TellRequest, type Told } from './told.ts';

export type PageRequest = TellRequest & {
  readonly provenance: Provenance;
  /** Whether the scenario is known to be the one that was played. */
  readonly isConfirmed: boolean;
};

/** Nothing may be loaded, sent or run, whatever the rows say. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export function reportPage(request: PageRequest): string {
  const told = tell(request);
  const { language } = told;
  const content = contentOf(told);
  const title = titleOf(told);
  const page = markup`<!doctype html>
<html lang="${locales[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleSheet()}
</head>
<body>
<a class="skip" href="#brief">${told.say('lab.report.skip')}</a>
<div class="sheet">
${headOf(told, title)}
<main>
${briefOf(told, content, request.isConfirmed)}
${picturesOf(told, content)}
<section id="tables"><h2>${told.say('lab.report.tables')}</h2>${tablesOf(content.figures, told.say)}</section>
${methodOf(told)}
${limitsOf(told)}
${againOf(told, request.provenance)}
</main>
</div>
</body>
</html>
`;
  return page.markup;
}

function titleOf({ say, scenario, table, language, design }: Told): string {
  const { sampling } = design;
  const grid = sampling.kind === 'grid' && sampling.axes.length === 0 ? 'plans' : 'axes';
  return say('lab.report.title', {
    scenario: scenario?.title[language] ?? table.file.scenario.id,
    kind: sampling.kind === 'grid' ? grid : 'sensitivity',
  });
}

function headOf({ say, arms, plans, table, scenario }: Told, title: string): Markup {
  const lead = say('lab.report.lead', {
    plans: plans.length,
    plan: plans[0],
    sets: arms.sets,
    seeds: arms.seeds,
    quarters: scenario?.quarters ?? 0,
  });
  const parts = ['pictures', 'tables', 'method', 'limits', 'again'] as const;
  const links = parts.map(
    (part) => markup`<li><a href="#${part}">${say(`lab.report.${part}`)}</a></li>`,
  );
  return markup`<header><p class="product">${say('lab.report.product', { runs: table.count })}</p><h1>${title}</h1><p class="design">${lead}</p><nav aria-label="${say('lab.report.contents')}"><ul>${links}</ul></nav></header>`;
}

function briefOf({ say, table: { file } }: Told, { brief }: Content, isConfirmed: boolean): Markup {
  const { lead, more, notes } = brief;
  const notices = noticesOf(say, file.modelVersion, isConfirmed);
  return markup`<section id="brief"><h2>${say('lab.report.brief')}</h2><p class="lead">${lead}</p><p>${[...more, say('lab.report.honest')].join(' ')}</p><p class="how">${[...notes, say('lab.report.glossary')].join(' ')}</p>${notices.map((notice) => markup`<div class="notice"><p>${notice}</p></div>`)}</section>`;
}

function noticesOf(say: Told['say'], made: string, isConfirmed: boolean): readonly string[] {
  if (made !== modelVersion) return [say('lab.report.otherModel', { made, now: modelVersion })];
  return isConfirmed ? [] : [say('lab.report.otherScenario')];
}

function picturesOf(told: Told, { figures }: Content): Markup {
  const { say } = told;
  return markup`<section id="pictures"><h2>${say('lab.report.pictures')}</h2>${plansSaid(told)}${figures.map((figure, at) => figureOf(figure, at + 1, say))}</section>`;
}
