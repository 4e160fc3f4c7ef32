/** An org chart as the beginning of a scenario file: its people where they fit, or else its shape. */
import { defaultBranch, defaultRole } from '../defaults.ts';
import type { Text } from '../scenario.ts';
import { bytesMost } from '../sourceFile.ts';
import { anonymous } from './anonymous.ts';
import { branchProfiles } from './chartProfiles.ts';
import type { ChartPerson, OrgChart } from './orgChart.ts';
import { both, bytesOf, comment, flowList, quoted, textOf } from './yamlText.ts';

export type ChartScenario = {
  readonly text: string;
  /** Where false, the file is too small for its people: it has their shape only. */
  readonly isListed: boolean;
  readonly hasNames: boolean;
};

export type ChartWishes = {
  readonly title: Text;
  /** Whether names and ids stay; otherwise people are numbered, and only their roles are kept. */
  readonly names: 'keep' | 'drop';
  readonly comments: ChartComments;
};

/** What the file tells its reader, in her language. */
export type ChartComments = {
  readonly about: string;
  readonly people: string;
  readonly teams: string;
  readonly persons: string;
  readonly next: string;
};

/** As many as a scenario can name. */
const namedMost = 1000;
/** What is left for what a facilitator writes into the file. */
const room = 24 * 1024;

export function scenarioFromChart(known: OrgChart, wishes: ChartWishes): ChartScenario {
  const chart = wishes.names === 'keep' ? known : anonymous(known);
  for (const hasRoles of [true, false]) {
    const text = written(wishes, [
      ...branchLines(chart),
      ...peopleLines(chart, wishes, hasRoles),
      ...personLines(chart, wishes),
    ]);
    if (bytesOf(text) > bytesMost - room) continue;
    return { text, isListed: true, hasNames: wishes.names === 'keep' };
  }
  const lines = [...branchLines(chart), ...teamLines(chart, wishes), ...profileLines(chart)];
  return { text: written(wishes, lines), isListed: false, hasNames: false };
}

function written({ title, comments }: ChartWishes, department: readonly string[]): string {
  return [
    comment(comments.about),
    'format: 1\n',
    `title: ${textOf(title)}\n`,
    '\ndepartment:\n',
    ...department,
    '\n',
    comment(comments.next),
  ].join('');
}

function branchLines({ branches }: OrgChart): readonly string[] {
  if (branches.every((name) => name === null)) return [];
  const lines = branches.map((name, at) =>
    name === null ? textOf(defaultBranch(at + 1)) : both(name),
  );
  return ['  branches:\n', ...lines.map((line) => `    - ${line}\n`)];
}

function peopleLines(
  { people, managerOf }: OrgChart,
  { comments }: ChartWishes,
  hasRoles: boolean,
): readonly string[] {
  const idOf = (row: number): string => idText(people[row].id);
  const lines = people.map(({ role, age, language }, row) => {
    const manager = managerOf[row];
    const parts = [
      `id: ${idOf(row)}`,
      ...(manager < 0 ? [] : [`manager: ${idOf(manager)}`]),
      ...(role === null || !hasRoles ? [] : [`role: ${both(role)}`]),
      ...(age === null ? [] : [`age: [${age.join(', ')}]`]),
      ...(language === null ? [] : [`language: ${language}`]),
    ];
    return `    - { ${parts.join(', ')} }\n`;
  });
  return [comment(comments.people, '  '), '  people:\n', ...lines];
}

function personLines(
  { people, managerOf }: OrgChart,
  { comments }: ChartWishes,
): readonly string[] {
  const managers = Array.from(new Set(managerOf.filter((manager) => manager >= 0)));
  const lines = managers
    .map((row) => people[row])
    .filter(({ name }) => name !== null)
    .slice(0, namedMost)
    .map((person) => `    - { ${namedParts(person).join(', ')} }\n`);
  return lines.length === 0 ? [] : [comment(comments.persons, '  '), '  persons:\n', ...lines];
}

/** Numbers, and words that YAML takes for something else, need their quotation marks. */
function idText(id: string): string {
  return /^p\d+$/.test(id) ? id : quoted(id);
}

function namedParts({ id, name, role }: ChartPerson): readonly string[] {
  const line = role === null ? textOf(defaultRole(true)) : both(role);
  return [`seat: ${idText(id)}`, `name: ${quoted((name ?? '').slice(0, 100))}`, `line: ${line}`];
}

/** How many report to the head; to each person of the first tier; of the second … */
function teamLines({ managerOf, tierOf }: OrgChart, { comments }: ChartWishes): readonly string[] {
  const spans = new Map<number, number>();
  for (const manager of managerOf) spans.set(manager, (spans.get(manager) ?? 0) + 1);
  const tiers: number[][] = [[spans.get(-1) ?? 0]];
  for (const [row, tier] of tierOf.entries()) {
    const team = tiers[tier] ?? [];
    tiers[tier] = team;
    team.push(spans.get(row) ?? 0);
  }
  const lines = tiers
    .map((tier) => tier.slice(0, tier.findLastIndex((span) => span > 0) + 1))
    .filter((tier) => tier.length > 0)
    .map((tier) => `    - ${flowList(tier, '      ')}\n`);
  return [comment(comments.teams, '  '), '  teams:\n', ...lines];
}

function profileLines(chart: OrgChart): readonly string[] {
  const lines = branchProfiles(chart).map(({ branch, french, age }) => {
    const parts = [
      `branch: ${branch}`,
      ...(age === null ? [] : [`age: [${age.join(', ')}]`]),
      ...(french === null ? [] : [`french: ${french}`]),
    ];
    return `    - { ${parts.join(', ')} }\n`;
  });
  return lines.length === 0 ? [] : ['  profiles:\n', ...lines];
}
