/**
 * F14 (honesty): a claim that no world could contradict says nothing. F1 is put to stated worlds in
 * which, by what the model assumes, clay should lose its lead, and must be seen to lose it in at
 * least one. That it merely ties there, or is outranked, is told beside it.
 */
import { parameterTable, type Parameters } from '../../model/index.ts';
import type { Finding, Outcome, Verdict } from '../experiment.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { highest, inWords } from './f1.ts';
import { clay, domainFactors, signal, type Surroundings } from './impediments.ts';
import { measureInWords, rank, type Ranking } from './ranking.ts';

type CounterWorld = { readonly name: string; readonly surroundings: Surroundings };

const { legacyIncidents, blameOnPermeability, blameOnTrust } = parameterTable;

const heavyConstraints: Partial<Parameters> = {
  constraintOnPractice: 0.3,
  constraintOnConcern: 0.6,
};
const dangerousTools: Partial<Parameters> = {
  newIncidents: 4 * legacyIncidents.value,
  blameOnPermeability: blameOnPermeability.high,
  blameOnTrust: blameOnTrust.high,
};
const flat: readonly number[] = [96, 7];

const oneLevel: CounterWorld = { name: 'one level of managers', surroundings: { spans: flat } };
const stated: readonly CounterWorld[] = [
  {
    name: 'constraints weigh twice as much on practice and half as much again on concern',
    surroundings: { parameters: heavyConstraints },
  },
  {
    name: 'new tools four times as dangerous as old habits, and blame for all harm',
    surroundings: { parameters: dangerousTools },
  },
  oneLevel,
];

/** Not among those that the study of the clay stated beforehand: it shows what it takes. */
const extreme: CounterWorld = {
  name: 'one level of managers and such constraints at once',
  surroundings: { spans: flat, parameters: heavyConstraints },
};

/** Where F1 holds: a test too weak to see it there would see clay tie everywhere. */
const control: CounterWorld = { name: 'the reference department', surroundings: {} };

const worlds = [control, ...stated, extreme];
const effort = { quick: 30, full: 200 };
const competitors = [clay, ...domainFactors, signal];

export const f14: Finding = {
  id: 'F14',
  design: (size, seed) => {
    const rankings = worlds.map(({ surroundings }, at) =>
      rank(size, `${seed}/F14/${at}`, effort, competitors, surroundings),
    );
    const { runs } = rankings[0];
    return {
      runs: runs * rankings.length,
      play: (at) => rankings[Math.floor(at / runs)].play(at % runs),
      judge: (outcomes) => {
        const leads = rankings.map((ranking, at) =>
          leadsOf(ranking, outcomes.slice(at * runs, (at + 1) * runs)),
        );
        return [judgeFirst(leads, measureInWords[size]), judgeOutranked(leads)];
      },
    };
  },
};

type Leads = {
  /** Of clay over the domain that matters most, and over the message of the top. */
  readonly overDomains: Estimate;
  readonly overSignal: Estimate;
};

function leadsOf({ judge }: Ranking, outcomes: readonly Outcome[]): Leads {
  const estimates = judge(outcomes, ([ofClay, ...others]) => {
    const ofDomains = others.slice(0, domainFactors.length);
    return [ofClay - highest(ofDomains), ofClay - others[domainFactors.length]];
  });
  const [overDomains, overSignal] = estimates.slice(competitors.length);
  return { overDomains, overSignal };
}

function judgeFirst(leads: readonly Leads[], measure: string): Verdict {
  const [ofControl, ...ofOthers] = leads.map(({ overDomains }) => overDomains);
  const ofStated = ofOthers.slice(0, stated.length);
  const least = ofStated.reduce((one, other) =>
    other.interval[0] < one.interval[0] ? other : one,
  );
  const isSeen = ofControl.interval[0] > 0;
  const told = worlds.map(({ name }, at) => `${name}: ${inWords(leads[at].overDomains)}`);
  return {
    id: 'F14',
    from: 'honesty',
    claim: 'There are worlds in which F1 fails: clay does not clearly rank first',
    statistic: `${measure} of clay on practice less the largest of a domain, in the stated world where it is least sure`,
    ...least,
    threshold:
      'interval reaches 0 or below in at least one stated world, and stays above in the reference department',
    verdict: isSeen && least.interval[0] <= 0 ? 'holds' : 'fails',
    note:
      `${told.join('; ')}. The last was not stated beforehand. Clay less the message of the top, ` +
      `with one level of managers: ${inWords(leads[worlds.indexOf(oneLevel)].overSignal)}.`,
  };
}

/** The reading that asks more; told, so that the other does not pass for it. */
function judgeOutranked(leads: readonly Leads[]): Verdict {
  const outranked = worlds.filter((_, at) => leads[at].overDomains.interval[1] < 0);
  const named = outranked.map(({ name }) => name).join('; ');
  return {
    id: 'F14',
    from: 'honesty',
    claim: 'There are worlds in which a domain clearly outranks clay',
    statistic: `of ${stated.length} stated worlds, those in which clay less the largest of a domain is below 0 with its whole interval`,
    value: outranked.filter((world) => stated.includes(world)).length,
    interval: null,
    threshold: null,
    verdict: 'reported',
    note: outranked.length === 0 ? 'In no world tried.' : `Where it does: ${named}.`,
  };
}
