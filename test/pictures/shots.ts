/**
 * What of the game is photographed: games that were played by a strategy to a week in which there is
 * something to see. A test of their own says that it is there (`shots.test.ts`), so that a change of the
 * model cannot leave a picture of a tremor without a tremor.
 */
import type { Theme } from '../../src/live/index.ts';
import type { Language } from '../../src/words/index.ts';

export type Shot = {
  readonly name: string;
  /** A file of `scenarios/`, played with its own seed. */
  readonly scenario: string;
  readonly strategy: string;
  readonly week: number;
  readonly theme: Theme;
  /** Who is come near to and looked at: a manager by her seat, or one of her people, counted from 0. */
  readonly near: Near | null;
  readonly roots?: true;
  readonly stops?: true;
  readonly presenting?: true;
  /** As somebody meets it who has never been here. */
  readonly opening?: true;
  /** Other than English. */
  readonly language?: Language;
  /** What must have come before it is photographed, by its selector. */
  readonly awaited?: string;
  /** As eyes see it that tell no colours apart. */
  readonly greys?: true;
};

export type Near = { readonly seat: string; readonly person: number | null };

const calm: Shot = {
  name: 'calm',
  scenario: 'default.yaml',
  strategy: 'doNothing',
  week: 0,
  theme: 'light',
  near: null,
};
const pooling: Shot = { ...calm, name: 'pooling', strategy: 'broadcastOnly', week: 9 };
const thawed: Shot = { ...calm, name: 'thawed', strategy: 'measureThenThaw', week: 150 };
const tremor: Shot = { ...calm, name: 'tremor', scenario: 'regulator.yaml', week: 77 };
const large: Shot = { ...pooling, name: 'large', scenario: 'agency.yaml', week: 12 };

/** For the guides: what a newcomer should have seen before it is on the wall. */
const guideShots: readonly Shot[] = [
  { ...pooling, name: 'game', week: 26, theme: 'dark', awaited: '.causes' },
  { ...calm, name: 'opening', opening: true, awaited: '.welcome' },
  { ...pooling, name: 'presenter', theme: 'projector', presenting: true, awaited: '[data-view]' },
  { ...thawed, name: 'debrief', week: 156, awaited: '.scorecard' },
];

export const guidePictures = (['en', 'fr'] as const).flatMap((language) =>
  guideShots.map((shot) => ({ ...shot, language })),
);

export const shots: readonly Shot[] = [
  calm,
  pooling,
  thawed,
  tremor,
  { ...pooling, name: 'team', near: { seat: '2.2', person: null } },
  { ...thawed, name: 'person', near: { seat: '2.2.1', person: 3 } },
  { ...thawed, name: 'roots', roots: true },
  { ...pooling, name: 'stops', stops: true },
  { ...pooling, name: 'winter', week: 45 },
  { ...pooling, name: 'dark', theme: 'dark' },
  { ...pooling, name: 'projector', theme: 'projector', presenting: true },
  { ...pooling, name: 'greys', greys: true },
  { ...tremor, name: 'tremor-greys', greys: true },
  { ...calm, name: 'regions', scenario: 'regions.yaml', strategy: 'broadcastOnly', week: 9 },
  large,
  { ...large, name: 'large-greys', greys: true },
  { ...large, name: 'large-roots', roots: true },
  { ...large, name: 'large-branch', near: { seat: '3.2', person: null } },
  { ...large, name: 'large-person', near: { seat: '3.2.2.3.4', person: 4 } },
];

/** What is held against its baseline in CI: few, and of every kind of thing that is drawn. */
export const baselineNames: readonly string[] = [
  'calm',
  'thawed',
  'tremor',
  'person',
  'dark',
  'large',
  'stops',
  'roots',
];

export function shotNamed(name: string): Shot {
  const shot = [...shots, ...guideShots].find((each) => each.name === name);
  if (shot === undefined) throw new RangeError(`there is no picture called ${name}`);
  return shot;
}
