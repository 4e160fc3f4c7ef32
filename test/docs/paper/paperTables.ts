/** What the game on paper has in figures: the table of what passes, and what four plans come to. */
import type { Language } from '../../../src/words/index.ts';
import { defaultScenario } from '../cards/defaultScenario.ts';
import { tableOf } from '../markdown.ts';
import type { Scribe } from '../scribe.ts';
import { pass } from './paperGame.ts';
import { paperPlans, playPlan, type PaperPlan } from './plans.ts';

const tenths = Array.from({ length: 10 }, (_, at) => at + 1);

export function paperPass({ language }: Scribe): string {
  return tableOf(
    [language === 'en' ? 'Gauge' : 'Jauge', ...tenths.map(String)],
    tenths.map((gauge) => [`**${gauge}**`, ...tenths.map((drops) => String(pass(gauge, drops)))]),
  );
}

export function paperPlanTable({ language }: Scribe): string {
  const scenario = defaultScenario();
  const { heads, plans } = planWords[language];
  const figures = new Intl.NumberFormat(language === 'en' ? 'en-CA' : 'fr-CA', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return tableOf(
    heads,
    plansInOrder.map((plan) => {
      const { practice, trust } = playPlan(scenario, plan);
      const cards = paperPlans[plan].map((id) => nameOf(id));
      return [
        plans[plan],
        cards.length === 0 ? '–' : cards.join(', '),
        figures.format(practice),
        figures.format(trust),
      ];
    }),
  );

  function nameOf(id: string): string {
    return scenario.policies.find((policy) => policy.id === id)?.name[language] ?? id;
  }
}

const plansInOrder = ['thaw', 'speak', 'order', 'guard', 'nothing'] as const;

const planWords: Readonly<
  Record<
    Language,
    { readonly heads: readonly string[]; readonly plans: Readonly<Record<PaperPlan, string>> }
  >
> = {
  en: {
    heads: ['Plan', 'Cards, the first wanted first', 'Practice', 'Trust'],
    plans: {
      thaw: 'work on the clay, stop blaming, speak, ask',
      speak: 'speak only',
      order: 'order it',
      guard: 'guard only',
      nothing: 'nothing',
    },
  },
  fr: {
    heads: ['Plan', 'Cartes, par ordre de préférence', 'Pratique', 'Confiance'],
    plans: {
      thaw: 'travailler l’argile, cesser de blâmer, parler, sonder',
      speak: 'parler seulement',
      order: 'contraindre',
      guard: 'protéger seulement',
      nothing: 'rien',
    },
  },
};
