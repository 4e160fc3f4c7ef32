/** The extensions, what is brought on arrival, the tree, and what is read out. */
import { inFile, type Mutation } from './mutation.ts';

const trust = inFile('trust.ts');
const permeability = inFile('permeability.ts');
const practice = inFile('practice.ts');
const training = inFile('training.ts');
const scrutiny = inFile('scrutiny.ts');
const opposition = inFile('opposition.ts');
const aim = inFile('aim.ts');
const restructure = inFile('restructure.ts');
const incumbent = inFile('incumbent.ts');
const department = inFile('department.ts');
const found = inFile('found.ts');
const luck = inFile('luck.ts');
const measure = inFile('measure.ts');
const fingerprint = inFile('fingerprint.ts');
const world = inFile('world.ts');
const explain = inFile('explain.ts');
const causes = inFile('causes.ts');
const parameters = inFile('parameters.ts');
const circumstances = inFile('circumstances.ts');
const levers = inFile('levers.ts');
const camps = inFile('camps.ts');
const share = inFile('share.ts');
const profile = inFile('profile.ts');
const shift = inFile('shift.ts');
const step = inFile('step.ts');

const extensions: readonly Mutation[] = [
  trust('coercion[group] * (1 - trust)', 'coercion[group] * trust'),
  trust('gapWear * directChannel[group]', 'gapWear'),
  trust('return gap > 0 ? gap : 0', 'return gap'),
  trust('(1 - reach.values.discipline[group])', '(1 + reach.values.discipline[group])'),
  permeability(
    'practice[manager] === 1 ? 1 : habitWithoutPractice',
    'practice[manager] === 0 ? 1 : habitWithoutPractice',
  ),
  permeability('habit * (before - setPoint)', 'habit * (drawnTo - setPoint)'),
  practice(
    'parameters.trainingOnPractice * now.trained[row]',
    '-parameters.trainingOnPractice * now.trained[row]',
  ),
  practice('tierOf[row] <= parameters.executiveTiers', 'tierOf[row] < parameters.executiveTiers'),
  practice('department.teamLed[row] >= 0 && department.tierOf', 'department.tierOf'),
  practice(
    '(1 - reach.values.access[reach.groupOf[row]])',
    'reach.values.access[reach.groupOf[row]]',
  ),
  practice(
    'isCompelled ? parameters.compelledStop : 1',
    'isCompelled ? 1 : parameters.compelledStop',
  ),
  practice('= drive > coercionOn(week, row) ? 0 : 1', '= drive > 0 ? 0 : 1'),
  practice(
    '} else if (isCompelled && drive > coercionOn(week, row)) {',
    '} else if (isCompelled && drive > 0) {',
  ),
  practice('|| compelled[row] === 1) {', ') {'),
  practice("parameters.coercionOnPractice * largest(reach, 'coercion') +", ''),
  practice('parameters.trainingOnPractice +\n', ''),
  practice('parameters.accessOnPractice -\n', ''),
  training('next.trained.set(now.trained);', ''),
  training("largest(reach, 'training')", 'reach.values.training[0]'),
  training('if (lot < chance * lotsEach)', 'if (lot < chance * lotsEach * 2)'),
  scrutiny("|| incident.kind === 'legacy'", ''),
  scrutiny('!incident.material ||', ''),
  scrutiny('luck < parameters.publicShare', 'luck >= parameters.publicShare'),
  scrutiny('(1 + visibleValue)', '1'),
  scrutiny('(rise / (1 + rise)) * (1 - before)', '(rise / (1 + rise))'),
  scrutiny('1 - parameters.scrutinyOnStewardship', '1 + parameters.scrutinyOnStewardship'),
  opposition(
    'driveOf(week, manager) < -parameters.lobbyMargin',
    'driveOf(week, manager) < parameters.lobbyMargin',
  ),
  opposition('const peers = department.teamOf[manager]', 'const peers = team'),
  opposition('concern <= now.enthusiasm[manager] || ', ''),
  opposition('|| concern <= now.usefulness[manager]', ''),
  opposition('+ reach.values.inducement[group]', ''),
  opposition('teams.clayWork[team] +', ''),
  aim(
    'values[lever][group] = clampShare(values[lever][group])',
    'values[lever][group] = values[lever][group]',
  ),
  aim(
    'department.tierStart[aim.tier - 1], department.tierStart[aim.tier]',
    'department.tierStart[aim.tier - 1], department.size',
  ),
  aim('  yield head;\n', ''),
  aim('sum += counts[group] * values[group]', 'sum += values[group]'),
  aim('if (department.teamLed[row] >= 0) managerCounts', 'managerCounts'),
  aim('if (levers.aims !== bench.of)', 'if (levers.aims.length !== bench.of.length)'),
  aim('values[group] > most) most', 'values[group] < most) most'),
  aim('groupOf.fill(0);', ''),
  restructure('managerOf[manager]);\n  return reorganise', '-1);\n  return reorganise'),
  restructure('managers[(at + 1) % managers.length]', 'managers[(at + 2) % managers.length]'),
  restructure('moved.people.signal.set(signal);', ''),
  restructure('copy.people.generation[row] + 1', 'copy.people.generation[row]'),
  restructure('seats[old.ties[row * each + tie]]', 'old.ties[row * each + tie]'),
  restructure('people.permeability[row] = 0;', ''),
  restructure(
    'carried.clayWork[after] = teams.clayWork[team]',
    'carried.clayWork[team] = teams.clayWork[team]',
  ),
  restructure('moved / world.department.size', 'moved'),
  restructure('tired * (1 - fatigue)', 'tired'),
  restructure('before = isPartner ? -1 : manager', 'before = manager'),
  restructure('circumstances, week + 1)', 'circumstances, 0)'),
];

const peopleAndTrees: readonly Mutation[] = [
  incumbent('[parameters.managersYoungest', '[parameters.employeesYoungest'),
  incumbent('parameters.employeesAgeHalfRange]', 'parameters.managersAgeHalfRange]'),
  incumbent('correlation * age + ', '-correlation * age + '),
  incumbent('1 - correlation * correlation', '1 - correlation'),
  incumbent(
    'manages ? parameters.managersExtraConcern : 0',
    'manages ? 0 : parameters.managersExtraConcern',
  ),
  incumbent('generation === 0 && shares', 'shares'),
  incumbent('tierOf[row] - 1]', 'tierOf[row]]'),
  incumbent('ofTier?.sd ?? parameters.permeabilitySpread', 'parameters.permeabilitySpread'),
  incumbent('people.permeability[row] = people.permeabilitySetPoint[row];', ''),
  incumbent('people.concern[row] = people.concernAnchor[row];', ''),
  incumbent('people.practice[row] = 0;', ''),
  incumbent('people.member[row] = 0;', ''),
  incumbent('chance < shares[0] + shares[1] ? 1 : 2', 'chance < shares[1] ? 1 : 2'),
  incumbent('anchors[strongest][row] = anchors[camp][row];', ''),
  incumbent('trust.sd * arrival(purposes.trust)', 'trust.sd * arrival(purposes.trueUsefulness)'),
  incumbent('parameters.ageOnUsefulness', 'parameters.ageOnEnthusiasm'),
  incumbent('parameters.trueUsefulnessMean +', 'parameters.usefulnessMean +'),
  department('< parameters.tiesWithinBranch', '>= parameters.tiesWithinBranch'),
  department('chosen < row ? chosen : chosen + 1', 'chosen'),
  department('const others = to - from - 1', 'const others = to - from'),
  department('tierOf[manager] + 1;', 'tierOf[manager];'),
  department('const uncles = tree.teamOf[manager]', 'const uncles = tree.teamLed[manager]'),
  department(
    '- department.teamStart[department.teamOf[at]] + 1',
    '- department.teamStart[department.teamOf[at]]',
  ),
  department('managerOf[at] !== deputy) at', 'managerOf[at] > 0) at'),
  found('seat(people, row, 0,', 'seat(people, row, 1,'),
  luck('(purpose << 24) | week', '(purpose << 24) | (week & 0xff)'),
  luck('(purpose << 24) | week', 'week'),
  luck('const isFirst = (id & 1) === 0', 'const isFirst = true'),
  luck('key.low | 0', '0'),
  luck('(generation * drawsPerGeneration + index)', '(generation + index)'),
  luck('uid[row] === id + 1', 'uid[row] > id'),
];

const readOut: readonly Mutation[] = [
  measure('voice[row] !== 0) voicesRaised', 'voice[row] !== heard) voicesRaised'),
  measure(
    "incident.kind === 'legacy') legacyIncidents += 1",
    "incident.kind === 'new') legacyIncidents += 1",
  ),
  measure('if (incident.material) materialIncidents', 'if (incident.reported) materialIncidents'),
  measure('return sum / (to - from)', 'return sum / to'),
  measure('managers === 0 ? 1 : sum / managers', 'managers === 0 ? 0 : sum / managers'),
  measure('concern: mean(people.concern', 'concern: mean(people.enthusiasm'),
  fingerprint('organisation.scrutiny,', ''),
  world('clayWork: world.teams.clayWork.slice()', 'clayWork: world.teams.clayWork'),
  explain('const told = before +', 'const told ='),
  explain('isNew ? after - clampShare(told) : 0', '0'),
  causes('scale * unguarded', 'unguarded'),
  causes('(1 - permeability) * now.practice', 'permeability * now.practice'),
  causes('proximity *= parameters.chainProximity', 'proximity *= 1'),
  causes('parameters.constraintOnPractice * relief', '-parameters.constraintOnPractice * relief'),
];

const borders: readonly Mutation[] = [
  parameters('checkParameters(filled);', ''),
  parameters('value >= least && value <= most', 'value >= least'),
  circumstances('checkParameters(circumstances.parameters);', ''),
  circumstances('checkShare(`strengths', 'checkShare(`weights'),
  circumstances('checkShare(`permeability[${tier}].sd`, sd);', ''),
  camps('checkSum(field, shares', 'if (false) checkSum(field, shares'),
  share('Math.abs(sum - 1)', 'sum - 1'),
  profile('generation === 0 && place.uids', 'place.uids'),
  profile('{ ...traits, ...said }', '{ ...said, ...traits }'),
  profile('branchOf(department, row) + 1', 'branchOf(department, row)'),
  profile('place.tier !== department.tierOf[row]', 'false'),
  profile('checkCampShares(`${field}.camps`, profile.camps)', ''),
  profile('youngest, 100)', '14, 100)'),
  shift('value + share * (1 - value)', 'value + share'),
  shift("name === 'permeability' && department.teamLed[row] < 0", 'false'),
  shift('branchOf(department, row) !== part.branch - 1', 'false'),
  shift('department.tierOf[row] !== part.tier', 'false'),
  shift('share >= -1 && share <= 1', 'share <= 1'),
  shift('const copy = copyWorld(world)', 'const copy = world'),
  levers('checkShare(`levers.${name}`, levers[name])', ''),
  levers('checkAims(levers.aims, size, tiers);', ''),
  department('new Set(uid).size < size', 'false'),
  department('uid.length !== size', 'uid.length < size'),
  department('each, 0, 0x7fffffff', 'each, -1, 0x7fffffff'),
  department('manager < before || ', ''),
  department('managerOf.length > peopleMost', 'managerOf.length > 2 * peopleMost'),
  department('tierOf[row] > tiersMost', 'tierOf[row] > 255'),
  step("checkWhole('world.week', world.week, 0, weeksMost - 1)", ''),
  step('bench.department !== department', 'false'),
  luck("checkWhole('key.high', high", "checkWhole('key.high', low"),
  luck('week >= weeksMost', 'week > weeksMost'),
  luck('(uid | 0) !== uid || uid < 0', '(uid | 0) !== uid'),
];

export const otherRules: readonly Mutation[] = [
  ...extensions,
  ...peopleAndTrees,
  ...readOut,
  ...borders,
];
