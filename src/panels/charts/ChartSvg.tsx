import { createContext, use, type ReactNode } from 'react';

/** What a chart knows of the frame in which it stands. */
export type Framed = {
  /** In units of which letters are as large as elsewhere on the page. */
  readonly width: number;
  readonly titleId: string;
  readonly textId: string;
};

export const Frame = createContext<Framed>({ width: 680, titleId: '', textId: '' });

export function useChartWidth(): number {
  return use(Frame).width;
}

type ChartSvgProps = { readonly height: number; readonly children: ReactNode };

/** The drawing itself: one picture with a name and a description, for readers and for tagged paper. */
export function ChartSvg({ height, children }: ChartSvgProps) {
  const { width, titleId, textId } = use(Frame);
  return (
    <svg
      className="debriefChart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={titleId}
      aria-describedby={textId}
    >
      {children}
    </svg>
  );
}
