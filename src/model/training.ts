/**
 * Training lowers the threshold of those who have had it. It takes time to reach everybody, and
 * goes with the person who leaves. An extension, neutral while nobody is trained. Leaves out: kinds
 * of training, and that skill fades where it is not used.
 */
import { largest } from './aim.ts';
import { lotsEach, purposes } from './luck.ts';
import { lotsFor, type Week } from './week.ts';

export function train(week: Week): void {
  const { department, parameters, now, next, reach } = week;
  next.trained.set(now.trained);
  const most = parameters.trainingRate * largest(reach, 'training');
  if (most === 0) return;
  const lots = lotsFor(week, purposes.training);
  for (let row = 0; row < department.size; row += 1) {
    const lot = lots[row];
    if (lot >= most * lotsEach || now.trained[row] === 1) continue;
    const chance = parameters.trainingRate * reach.values.training[reach.groupOf[row]];
    if (lot < chance * lotsEach) next.trained[row] = 1;
  }
}
