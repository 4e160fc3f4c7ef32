/** Who is held against whom: a journal file, the name of a strategy, or a game that somebody played. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { scenarioHash } from '../../game/index.ts';
import { strategiesFor, type Play } from '../../lab/index.ts';
import { nearest, type Scenario } from '../../scenario/index.ts';
import { harmless, type Language, type Words } from '../../words/index.ts';
import { nameOf } from '../balance.ts';
import { journalFor } from '../design/journalFor.ts';
import { defaultScenario, readScenarioFile, readSource } from '../inputFiles.ts';
import { readRun, refuse, type Run } from '../readRun.ts';

export type Contestant = {
  readonly label: string;
  readonly play: Play;
};

export type Contest = {
  readonly scenario: Scenario;
  readonly a: Contestant;
  readonly b: Contestant;
};

export type ContestRequest = {
  readonly a: string;
  readonly b: string;
  /** Otherwise a link brings its own, or it is the one that the game begins with. */
  readonly scenarioFile: string | undefined;
  readonly language: Language;
};

/** @returns null where one of them cannot be had, or not on the scenario of the other, which has been said */
export function readContest(request: ContestRequest, words: Words): Contest | null {
  const a = readAsked(request.a, request.scenarioFile, words);
  const b = a === null ? null : readAsked(request.b, request.scenarioFile, words);
  if (a === null || b === null) return null;
  const runs = [a, b].flatMap((asked) => (asked.kind === 'run' ? [asked.run] : []));
  const scenario = scenarioOf(runs, request.scenarioFile, words);
  if (scenario === null) return null;
  const first = contestantOf(a, scenario, request.language, words);
  const second = first === null ? null : contestantOf(b, scenario, request.language, words);
  return first === null || second === null ? null : { scenario, a: first, b: second };
}

type Asked =
  | { readonly kind: 'journal'; readonly file: string }
  | { readonly kind: 'run'; readonly text: string; readonly run: Run }
  | { readonly kind: 'name'; readonly name: string };

const journalEnding = /(?<!\.clay)\.(?:ya?ml|json)$/i;
/** No strategy has so long a name, and no code is shorter. */
const codeLike = /#run=|^[\w-]{48,}$/;

function readAsked(text: string, scenarioFile: string | undefined, words: Words): Asked | null {
  if (journalEnding.test(text)) {
    const source = readSource(text, words);
    if (source === null) return null;
    if (!isScenario(source.text)) return { kind: 'journal', file: text };
    refuse(words.say('comparing.scenarioAsPlan', { name: harmless(text) }));
    return null;
  }
  if (existsSync(text) || codeLike.test(text)) {
    const run = readRun(text, scenarioFile, words);
    return run === null ? null : { kind: 'run', text, run };
  }
  // Neither is part of a name: somebody has mistyped a file.
  if (!/[\\/.]/.test(text)) return { kind: 'name', name: text };
  refuse(words.say('cli.unreadable', { name: harmless(text) }));
  return null;
}

/** As a journal it would be told that each of its lines is wrong. */
function isScenario(text: string): boolean {
  return /^"?department"?:/m.test(text) && !/^"?decisions"?:/m.test(text);
}

function scenarioOf(runs: readonly Run[], file: string | undefined, words: Words): Scenario | null {
  if (file !== undefined || runs.length === 0) {
    const scenario = readScenarioFile(file ?? defaultScenario, words);
    return scenario !== null && isOfAll(scenario, runs, words) ? scenario : null;
  }
  const [{ scenario }] = runs;
  return isOfAll(scenario, runs, words) ? scenario : null;
}

/** Two plans in different departments differ in more than what was decided. */
function isOfAll(scenario: Scenario, runs: readonly Run[], { say }: Words): boolean {
  const hash = scenarioHash(scenario);
  const other = runs.find(({ record }) => record.scenario.hash !== hash);
  if (other === undefined) return true;
  const { id } = other.record.scenario;
  refuse(say('comparing.otherScenario', { id: harmless(id), scenario: harmless(scenario.id) }));
  return false;
}

function contestantOf(
  asked: Asked,
  scenario: Scenario,
  language: Language,
  words: Words,
): Contestant | null {
  if (asked.kind === 'journal') {
    const { file } = asked;
    const journal = journalFor(scenario, file, words);
    return journal === null
      ? null
      : { label: file, play: { kind: 'journal', name: file, journal } };
  }
  if (asked.kind === 'run') return ofRun(asked, scenario, words);
  const { name } = asked;
  const known = strategiesFor(scenario).map((strategy) => strategy.name);
  if (known.includes(name)) {
    const label = `${nameOf(words.say, scenario, name, language)} (${name})`;
    return { label, play: { kind: 'strategy', name } };
  }
  const close = nearest(name, known);
  const values = { name: harmless(name), nearest: close === '' ? 'none' : close };
  refuse(words.say('comparing.unknown', { ...values, known: known.join(', ') }));
  return null;
}

/** What was decided in a game, played to the end on other luck than its own. */
function ofRun(
  { text, run }: Extract<Asked, { readonly kind: 'run' }>,
  scenario: Scenario,
  { say }: Words,
): Contestant {
  const { seed, journal, quarters } = run.record;
  const file = existsSync(text) ? path.basename(text) : '';
  const label = say('comparing.game', { file: file === '' ? 'none' : file, seed });
  if (quarters < scenario.quarters) {
    const note = say('comparing.unfinished', {
      game: label,
      run: quarters,
      quarters: scenario.quarters,
    });
    process.stderr.write(`${note}\n`);
  }
  return { label, play: { kind: 'journal', name: label, journal } };
}
