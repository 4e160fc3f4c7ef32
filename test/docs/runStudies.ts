/** Plays the studies from the first run to the last, says on stderr how far it is, and keeps what came of them. */
import process from 'node:process';
import type { Outcome } from '../../src/lab/experiment.ts';
import type { Study } from '../../src/lab/sensitivity/study.ts';
import { modelVersion } from '../../src/model/index.ts';
import { keepResults, keyOf } from './results.ts';

const millisecondsBetweenNews = 5000;

export function runStudy(study: Study): void {
  const startedAt = Date.now();
  let newsAt = startedAt;
  const outcomes: Outcome[] = [];
  for (let at = 0; at < study.runs; at += 1) {
    outcomes.push(study.play(at));
    if (Date.now() - newsAt < millisecondsBetweenNews) continue;
    newsAt = Date.now();
    tell(`${study.name}: ${at + 1} of ${study.runs} runs`);
  }
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  tell(`${study.name}: ${study.runs} runs in ${seconds} s`);
  const facts = {
    model: modelVersion,
    date: new Date().toISOString().slice(0, 10),
    seed: study.seed,
    seeds: String(study.seeds),
    runs: String(study.runs),
    key: keyOf(study.seed),
    command: `npm run docs -- --runs ${study.name}`,
  };
  keepResults(study.name, facts, study.read(outcomes));
}

function tell(news: string): void {
  process.stderr.write(`${news}\n`);
}
