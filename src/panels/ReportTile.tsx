import type { ReactNode } from 'react';

type ReportTileProps = {
  readonly title: string;
  readonly now: string;
  /** Where the figure comes from, or what time it covers. */
  readonly source: string;
  readonly children: ReactNode;
};

export function ReportTile({ title, now, source, children }: ReportTileProps) {
  return (
    <div className="tile">
      <h3>{title}</h3>
      <p className="now">
        <strong>{now}</strong>
      </p>
      {children}
      <small>{source}</small>
    </div>
  );
}
