/** A scenario on one page: what it is, its people by tier, its costs and its deck. */
import process from 'node:process';
import { branchesOf } from '../game/index.ts';
import { domains, type Tree } from '../model/index.ts';
import { treeOfPlan, type Policy, type Scenario, type When } from '../scenario/index.ts';
import { harmless, wordsIn, type Language, type Words } from '../words/index.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readScenarioFile } from './inputFiles.ts';
import { markdownTable } from './tables.ts';

export function describeScenario(file: string, language: Language): ExitCode {
  const words = wordsIn(language);
  const scenario = readScenarioFile(file, words);
  if (scenario === null) return exitCodes.badInput;
  process.stdout.write(pageOf(scenario, language, words));
  return exitCodes.ok;
}

function pageOf(scenario: Scenario, language: Language, words: Words): string {
  const { say } = words;
  const { title, summary, teaches, findings, quarters, budgetDollars, attention } = scenario;
  const sections = [
    `# ${title[language]}`,
    summary[language],
    teaches === null ? '' : `${say('describe.teaches')} ${teaches[language]}`,
    lines([
      ...(findings.length === 0
        ? []
        : [say('describe.findings', { findings: findings.join(', ') })]),
      say('describe.difficulty', { difficulty: say(`difficulty.${scenario.difficulty}`) }),
      say('describe.length', { quarters }),
      say('describe.budget', { budget: budgetDollars, attention }),
      say('describe.seed', { seed: scenario.seed }),
    ]),
    `## ${say('describe.people')}`,
    peopleOf(scenario, language, words),
    `## ${say('describe.constraints')}`,
    constraintsOf(scenario, words),
    `## ${say('describe.policies', { count: scenario.policies.length })}`,
    table(
      policyHeads(words),
      scenario.policies.map((policy) => policyRow(policy, language, words)),
    ),
    `## ${say('describe.dilemmas', { count: scenario.dilemmas.length })}`,
    lines(scenario.dilemmas.map((each) => `${each.title[language]} (${whenOf(each.when, words)})`)),
    `## ${say('describe.events', { count: scenario.events.length })}`,
    lines(scenario.events.map((each) => `${each.title[language]} (${whenOf(each.when, words)})`)),
    lines([
      say('describe.predictions', { count: scenario.predictions.length }),
      say('describe.discussion', { count: scenario.discussion.length }),
      say('describe.notes', { count: scenario.notes.length }),
      say('describe.endings', { count: scenario.endings.length }),
    ]),
  ];
  const page = sections.filter((section) => section !== '').join('\n\n');
  return `${page.split('\n').map(harmless).join('\n')}\n`;
}

function peopleOf({ department }: Scenario, language: Language, words: Words): string {
  const { say } = words;
  const tree = treeOfPlan(department.plan);
  const rows = department.tiers.map((name, at) => {
    const from = tree.tierStart[at];
    const to = tree.tierStart[at + 1];
    let managers = 0;
    for (let row = from; row < to; row += 1) if (tree.teamLed[row] >= 0) managers += 1;
    const { mean, sd } = department.permeability[at] ?? { mean: NaN, sd: NaN };
    return [
      name[language],
      say('describe.number', { value: to - from }),
      say('describe.number', { value: managers }),
      Number.isNaN(mean) || managers === 0 ? '–' : say('describe.spread', { mean, sd }),
    ];
  });
  const counts = branchCounts(tree);
  const branches = department.branches.map((name, at) =>
    say('describe.branch', { branch: name[language], people: counts[at] }),
  );
  return [
    say('describe.headcount', { people: tree.size, named: department.persons.length }),
    table(
      [
        say('describe.tier'),
        say('describe.headcountColumn'),
        say('describe.managers'),
        say('describe.permeability'),
      ],
      rows,
    ),
    lines(branches),
  ].join('\n\n');
}

function branchCounts(tree: Tree): Int32Array {
  const counts = new Int32Array(tree.size);
  for (const branch of branchesOf(tree)) counts[branch - 1] += 1;
  return counts;
}

function constraintsOf({ constraints }: Scenario, { say }: Words): string {
  return table(
    [
      say('describe.constraint'),
      say('describe.weight'),
      say('describe.strength'),
      say('describe.cost'),
    ],
    domains.map((domain) => [
      say(`domain.${domain}`),
      say('describe.share', { value: constraints.weights[domain] }),
      say('describe.share', { value: constraints.strengths[domain] }),
      say('describe.dollars', { value: constraints.costDollars[domain] }),
    ]),
  );
}

function policyHeads({ say }: Words): readonly string[] {
  return [
    say('describe.policy'),
    say('describe.group'),
    say('describe.cost'),
    say('describe.upkeep'),
    say('describe.attention'),
    say('describe.from'),
    say('describe.aims'),
  ];
}

function policyRow(policy: Policy, language: Language, { say }: Words): readonly string[] {
  return [
    policy.name[language],
    say(`group.${policy.group}`),
    say('describe.dollars', { value: policy.costDollars }),
    say('describe.dollars', { value: policy.upkeepDollars }),
    say('describe.number', { value: policy.attention }),
    say('describe.number', { value: policy.fromQuarter }),
    policy.aims.map((aim) => say(`aim.${aim}`)).join(', '),
  ];
}

function whenOf({ quarters: [first, last], chance, conditions }: When, { say }: Words): string {
  return say('describe.when', { first, last, chance, conditions: conditions.length });
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(heads, rows).join('\n');
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `- ${text}`).join('\n');
}
