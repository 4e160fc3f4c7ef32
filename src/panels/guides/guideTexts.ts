/** Where the text of each guide is: fetched when somebody wants to read it, and not before. */
import type { Guide, Language } from '../../words/index.ts';
import type { GuideName } from './guideNames.ts';

type Text = () => Promise<{ readonly guide: Guide }>;

export const guideTexts: Readonly<Record<GuideName, Readonly<Record<Language, Text>>>> = {
  facilitator: {
    en: async () => import('../../../docs/facilitator.md?guide'),
    fr: async () => import('../../../docs/facilitator.fr.md?guide'),
  },
  cards: {
    en: async () => import('../../../docs/cards.md?guide'),
    fr: async () => import('../../../docs/cards.fr.md?guide'),
  },
  paper: {
    en: async () => import('../../../docs/paper.md?guide'),
    fr: async () => import('../../../docs/paper.fr.md?guide'),
  },
  scenarios: {
    en: async () => import('../../../docs/scenarios.md?guide'),
    fr: async () => import('../../../docs/scenarios.fr.md?guide'),
  },
  model: {
    en: async () => import('../../../docs/model/odd.md?guide'),
    fr: async () => import('../../../docs/model/odd.fr.md?guide'),
  },
  findings: {
    en: async () => import('../../../docs/model/findings.md?guide'),
    fr: async () => import('../../../docs/model/findings.fr.md?guide'),
  },
  sensitivity: {
    en: async () => import('../../../docs/model/sensitivity.md?guide'),
    fr: async () => import('../../../docs/model/sensitivity.fr.md?guide'),
  },
  trace: {
    en: async () => import('../../../docs/model/trace.md?guide'),
    fr: async () => import('../../../docs/model/trace.fr.md?guide'),
  },
  privacy: {
    en: async () => import('../../../docs/privacy.md?guide'),
    fr: async () => import('../../../docs/privacy.fr.md?guide'),
  },
  accessibility: {
    en: async () => import('../../../docs/accessibility.md?guide'),
    fr: async () => import('../../../docs/accessibility.fr.md?guide'),
  },
  threats: {
    en: async () => import('../../../docs/threats.md?guide'),
    fr: async () => import('../../../docs/threats.fr.md?guide'),
  },
  readme: {
    en: async () => import('../../../README.md?guide'),
    fr: async () => import('../../../docs/README.fr.md?guide'),
  },
  contributing: {
    en: async () => import('../../../docs/CONTRIBUTING.md?guide'),
    fr: async () => import('../../../docs/CONTRIBUTING.fr.md?guide'),
  },
  changelog: {
    en: async () => import('../../../docs/CHANGELOG.md?guide'),
    fr: async () => import('../../../docs/CHANGELOG.fr.md?guide'),
  },
};
