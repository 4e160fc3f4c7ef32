/**
 * F14 (honesty): a claim that no world could contradict says nothing. In at least one of these
 * stated worlds clay must not rank first among the five impediments.
 */
import { parameterTable, type Parameters } from '../../model/index.ts';
import type { Finding } from '../experiment.ts';
import { highest, inWords } from './f1.ts';
import { clay, domainFactors, type Surroundings } from './impediments.ts';
import { measureInWords, rank } from './ranking.ts';

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

const worlds: readonly { readonly name: string; readonly surroundings: Surroundings }[] = [
  {
    name: 'constraints weigh twice as much on practice and half as much again on concern',
    surroundings: { parameters: heavyConstraints },
  },
  {
    name: 'new tools four times as dangerous as old habits, and blame for all harm',
    surroundings: { parameters: dangerousTools },
  },
  { name: 'one level of managers', surroundings: { spans: [24, 31] } },
];
const effort = { quick: 40, full: 320 };
const impediments = [clay, ...domainFactors];

export const f14: Finding = {
  id: 'F14',
  design: (size, seed) => {
    const rankings = worlds.map(({ surroundings }, at) =>
      rank(size, `${seed}/F14/${at}`, effort, impediments, surroundings),
    );
    const { runs } = rankings[0];
    return {
      runs: runs * rankings.length,
      play: (at) => rankings[Math.floor(at / runs)].play(at % runs),
      judge: (outcomes) => {
        const leads = rankings.map(({ judge }, at) => {
          const own = outcomes.slice(at * runs, (at + 1) * runs);
          return judge(own, ([ofClay, ...ofDomains]) => [ofClay - highest(ofDomains)])[
            impediments.length
          ];
        });
        const least = leads.reduce((one, other) => (other.value < one.value ? other : one));
        return [
          {
            id: 'F14',
            from: 'honesty',
            claim: 'There are worlds in which clay does not rank first',
            statistic: `${measureInWords[size]} of clay on practice less the largest of a domain, in the world where it is least`,
            ...least,
            threshold: 'below 0 in at least one world',
            verdict: least.value < 0 ? 'holds' : 'fails',
            note: `${worlds.map(({ name }, at) => `${name}: ${inWords(leads[at])}`).join('; ')}.`,
          },
        ];
      },
    };
  },
};
