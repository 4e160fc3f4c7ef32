/** Who played, for somebody who has never met these names. */
import { strategyNames } from '../balance.ts';
import { markup, type Markup } from './markup.ts';
import type { Told } from './told.ts';

export function plansSaid(told: Told): Markup {
  const { say, plans } = told;
  const lines = plans.map((plan, play) => markup`<dt>${plan}</dt><dd>${planSaid(told, play)}</dd>`);
  return markup`<h3>${say('lab.report.plans', { count: plans.length })}</h3><dl class="plans">${lines}</dl>`;
}

function planSaid({ say, design, scenario, language }: Told, place: number): string {
  const play = design.plays[place];
  if (play.kind === 'journal') return say('lab.report.journal', { decisions: play.journal.length });
  const known = strategyNames.find((name) => name === play.name);
  if (known !== undefined) return say(`lab.report.strategy.${known}`);
  const policy = scenario?.policies.find(({ id }) => play.name === `only:${id}`);
  return say('lab.report.strategyOnly', { line: policy?.line[language] ?? play.name });
}
