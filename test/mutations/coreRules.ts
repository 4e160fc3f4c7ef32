/** The rules of the core, in the order of the week. */
import { inFile, type Mutation } from './mutation.ts';

const lag = inFile('lag.ts');
const incidents = inFile('incidents.ts');
const signal = inFile('signal.ts');
const voice = inFile('voice.ts');
const trust = inFile('trust.ts');
const motives = inFile('motives.ts');
const peers = inFile('peers.ts');
const permeability = inFile('permeability.ts');
const practice = inFile('practice.ts');
const community = inFile('community.ts');
const turnover = inFile('turnover.ts');
const camps = inFile('camps.ts');
const accounts = inFile('accounts.ts');

export const coreRules: readonly Mutation[] = [
  lag('lagRate * (levers.guardrails[domain] -', '2 * lagRate * (levers.guardrails[domain] -'),
  lag('guarding / 2', 'guarding'),
  lag('(load - loadCapacity) / loadCapacity', 'load - loadCapacity'),
  lag('(over / (1 + over) - before.fatigue)', '(over - before.fatigue)'),
  lag("meanOverPeople(reach, 'community') +", ''),
  lag("meanOverPeople(reach, 'measurement') +", ''),
  lag('lagRate * (lever - before', '2 * lagRate * (lever - before'),
  lag('clearanceCost * (1 - stewardship)', 'clearanceCost * stewardship'),
  lag('(1 - guardrailRelief * guardrail)', '(1 + guardrailRelief * guardrail)'),
  lag('guarded += weight * guardrail', 'guarded += guardrail'),

  incidents('lot >>> 30, chance >= legacy)', 'lot >>> 30, chance < added)'),
  incidents('(0.5 + circumstances.strengths[domain])', 'circumstances.strengths[domain]'),
  incidents('(1 - parameters.communityRelief', '(1 + parameters.communityRelief'),
  incidents('(1 - parameters.guardrailRelief *', '(1 - 0 *'),
  incidents('now.trust[row] * permeability', 'now.trust[row]'),
  incidents('manager === deputy ? 1 :', 'manager === deputy ? 0 :'),
  incidents('isNew ? 1 : parameters.legacySalience', 'isNew ? parameters.legacySalience : 1'),
  incidents('const rate = rates[lot >>> 30]', 'const rate = rates[lot >>> 31]'),
  incidents('bench.materialCounts[team] +=', 'bench.materialCounts[0] +='),
  incidents('bench.materialSalience[team] +=', 'bench.materialSalience[0] +='),
  incidents(
    '(parameters.legacyIncidents + parameters.newIncidents) *',
    'parameters.newIncidents *',
  ),
  incidents('now.practice[row] *', ''),
  incidents('< parameters.materialShare', '< parameters.materialShare / 2'),

  signal('(1 - permeability) * now.practice', 'permeability * now.practice'),
  signal('const before = now.signal', 'const before = next.signal'),
  signal('(1 - directChannel) * passedOn', 'passedOn'),
  signal('week.now.permeability[manager] * signal', 'signal'),
  signal('permeability * now.signal[manager]', 'permeability * next.signal[manager]'),
  signal('if (manager === deputy) return signal;', 'if (manager === deputy) return signal / 2;'),

  voice('lot < rate * trust[row] * lotsEach', 'lot < rate * (1 - trust[row]) * lotsEach'),
  voice('isHeard(week, row) ? heard : ignored', 'isHeard(week, row) ? ignored : heard'),
  voice('manager === deputy ? 1 :', 'manager === deputy ? 0 :'),
  voice('now.permeability[manager];', 'now.permeability[row];'),

  trust('heardTrust * (1 - trust)', 'heardTrust * trust'),
  trust('ignoredTrust * trust', 'ignoredTrust * (1 - trust)'),
  trust(
    'parameters.blameOnTrust * (1 - livedStewardship',
    'parameters.blameOnTrust * (livedStewardship',
  ),
  trust('(strikes - own)', 'strikes'),
  trust('let change = -worn', 'let change = worn'),
  trust('const own = bench.materialCounts[team]', 'const own = bench.materialCounts[0]'),

  motives('const mates = end - start - 1', 'const mates = end - start'),
  motives('(mates === 0 ? 1 : 1 - parameters', '(mates === 0 ? 0 : 1 - parameters'),
  motives('perMate * (zSum - z)', 'perMate * zSum'),
  motives('perMate * (uSum - u)', 'perMate * uSum'),
  motives('perMate * (rSum - r)', 'perMate * rSum'),
  motives('concern[c] + concern[d]', 'concern[c] + usefulness[d]'),
  motives('enthusiasm[a] + enthusiasm[b]', 'enthusiasm[b] + enthusiasm[b]'),
  motives('anchorPull * (enthusiasmAnchor[row] - z)', 'anchorPull * (usefulnessAnchor[row] - z)'),
  motives('anchorPull * (usefulnessAnchor[row] - u)', 'anchorPull * (trueUsefulness[row] - u)'),
  motives('peerPull * (rPeers - r)', 'peerPull * (r - rPeers)'),
  motives('ownPracticeLearning * practice[row]', 'ownPracticeLearning * member[row]'),
  motives('communityLearning * member[row]', 'communityLearning * practice[row]'),
  motives('+ fromEvidence +', '+'),
  motives(
    'clampShare(concernAnchor[row] + constraint)',
    'clampShare(concernAnchor[row] - constraint)',
  ),
  motives('alarm * (1 - r)', 'alarm * r'),
  motives('- parameters.constraintReference)', '- 0.25)'),
  motives('(own + parameters.othersProximity * (alarms - own))', '(alarms)'),
  motives('const own = bench.materialSalience[team]', 'const own = bench.materialCounts[team]'),

  peers('(sums[team] - column[row])', 'sums[team]'),
  peers('weight * ((sums', '(1 - weight) * ((sums'),
  peers('if (mates === 0) return tied', 'if (mates === 0) return 0'),
  peers('column[ties[first + 3]]', 'column[ties[first + 2]]'),

  permeability('(1 - setPoint) * liftOf', 'liftOf'),
  permeability('permeabilityRate * (drawnTo - before)', 'permeabilityRate * (drawnTo - setPoint)'),
  permeability('parameters.clayWorkEffect * teams', 'parameters.evidenceOnPermeability * teams'),
  permeability(
    'parameters.evidenceOnPermeability * organisation',
    'parameters.clayWorkEffect * organisation',
  ),
  permeability('parameters.blameOnPermeability * (1 -', 'parameters.blameOnPermeability * (0 +'),
  permeability('blame * proximity * strikes', 'blame * proximity'),
  permeability('proximity *= parameters.chainProximity', 'proximity *= 1'),
  permeability(
    'let manager = department.leaderOf[team]',
    'let manager = department.managerOf[Math.max(0, department.leaderOf[team])]',
  ),
  permeability('let team = 0; team < bench', 'let team = 2; team < bench'),

  practice(
    'parameters.enthusiasmOnPractice * now.enthusiasm',
    'parameters.enthusiasmOnPractice * now.usefulness',
  ),
  practice(
    'parameters.usefulnessOnPractice * now.usefulness',
    'parameters.usefulnessOnPractice * now.trueUsefulness',
  ),
  practice(
    'parameters.peersOnPractice * practisingPeers',
    '2 * parameters.peersOnPractice * practisingPeers',
  ),
  practice(
    'parameters.signalOnPractice * now.signal',
    'parameters.signalOnPractice * week.levers.signal; now.signal',
  ),
  practice('(now.trust[row] - 0.5)', 'now.trust[row]'),
  practice(
    'parameters.concernOnPractice * now.concern[row] -',
    'parameters.concernOnPractice * now.concernAnchor[row] -',
  ),
  practice('(strain.domainLoad + strain.clearance)', 'strain.domainLoad'),
  practice('(strain.domainLoad + strain.clearance)', 'strain.clearance'),
  practice('parameters.fatigueOnPractice * organisation.fatigue +', ''),
  practice('(community.members - 1)', 'community.members'),
  practice('(community.practising - now.practice[row])', 'community.practising'),
  practice('return (peers + others) / 2', 'return others'),
  practice('if (now.member[row] !== 1 || ', 'if (now.member[row] === 1 || '),
  practice(
    'clampShare(week.parameters.startRate * drive)',
    'clampShare(week.parameters.stopRate * drive)',
  ),
  practice('(-parameters.stopRate * haste * drive)', '(-parameters.startRate * haste * drive)'),
  practice('parameters.trustOnPractice / 2 +', ''),
  practice('const least =\n    -parameters.trustOnPractice / 2 -', 'const least =\n    -'),
  practice('members += member[row]', 'members += 1'),
  practice('practising += member[row] & practice[row]', 'practising += practice[row]'),

  community('parameters.leaveRate * (1 - support)', 'parameters.leaveRate * support'),
  community('manager === deputy ? 1 :', 'manager === deputy ? 0 :'),
  community('Math.max(next.enthusiasm[row], next.usefulness[row])', 'next.enthusiasm[row]'),
  community('drawn - next.concern[row]', 'drawn'),
  community(
    'parameters.joinRate * support * parameters.appetiteScale * letsGo',
    'parameters.joinRate * support * letsGo',
  ),
  community('* letsGo * appetite', '* appetite'),
  community('if (leaves) next.member[row] = 0', 'if (leaves) next.member[row] = 1'),

  turnover('? turnoverManagers : turnoverEmployees', '? turnoverEmployees : turnoverManagers'),
  turnover(
    'Math.max(turnoverEmployees, turnoverManagers)',
    'Math.min(turnoverEmployees, turnoverManagers)',
  ),
  turnover('now.generation[row] + 1', 'now.generation[row]'),
  turnover('next.trueUsefulness.set(now.trueUsefulness);', ''),
  turnover('next.ageYears.set(now.ageYears);', ''),
  turnover('next.camp.set(now.camp);', ''),

  camps('own + campMargin', 'own'),
  camps('z > edge || u > edge || r > edge', 'z > edge || u > edge'),
  camps(
    'enthusiasm >= usefulness && enthusiasm >= concern',
    'enthusiasm >= usefulness || enthusiasm >= concern',
  ),
  camps('return usefulness >= concern ? 1 : 2', 'return usefulness >= concern ? 2 : 1'),
  camps('u * isCollaborator[before]', 'u * isResister[before]'),

  accounts('(share + parameters.evidenceHalf)', '(1 + parameters.evidenceHalf)'),
  accounts('counts.usefulness / counts.practising', 'counts.usefulness / size'),
  accounts(
    'parameters.evidenceRate * (proof - organisation.evidence)',
    'parameters.evidenceRate * proof',
  ),
  accounts('(leaderOf.length - 1) +', 'leaderOf.length +'),
  accounts(
    'parameters.communityHours * counts.members',
    'parameters.communityHours * counts.practising',
  ),
  accounts(
    'measurement * parameters.measurementHours * size',
    'measurement * parameters.measurementHours',
  ),
  accounts('guarding * parameters.guardrailHours * size +', ''),
  accounts(
    'isMaterial ? parameters.materialIncidentHours : parameters.incidentHours',
    'isMaterial ? parameters.incidentHours : parameters.materialIncidentHours',
  ),
  accounts('usefulness += trueUsefulness[row]', 'usefulness += next.usefulness[row]'),
  accounts(
    'counts.usefulness * parameters.publicHours',
    'counts.practising * parameters.publicHours',
  ),
];
