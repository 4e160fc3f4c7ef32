/** A: the share of people who work in the open after so many weeks of the reference department. */
import { measure, type Levers } from '../../model/index.ts';
import { foundReference, referenceWeeks, runWeeks, type ReferenceOptions } from '../reference.ts';

export function practiceAfter(
  options: ReferenceOptions,
  levers: Levers,
  weeks = referenceWeeks,
): number {
  return measure(runWeeks(foundReference(options), levers, weeks)).practice;
}
