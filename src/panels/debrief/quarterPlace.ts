/** Where a quarter stands in the timeline of the debrief. */
export function quarterPlace(quarter: number): string {
  return `debrief-quarter-${quarter}`;
}
