import { createContext, use } from 'react';

/** How wide the chart is that stands in a frame, in units of which letters are as large as elsewhere. */
export const ChartWidth = createContext(680);

export function useChartWidth(): number {
  return use(ChartWidth);
}
