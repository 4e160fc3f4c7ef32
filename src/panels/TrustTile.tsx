import type { Estimate, QuarterReport } from '../game/index.ts';
import { ReportTile } from './ReportTile.tsx';
import { ReportChart } from './ReportChart.tsx';
import { useWords } from './useWords.ts';

/** Trust does not travel upward: it is known where people have been asked, and as well as that. */
export function TrustTile({
  quarterReports,
}: {
  readonly quarterReports: readonly QuarterReport[];
}) {
  const say = useWords();
  const asked = quarterReports.findLast(({ survey }) => survey !== null);
  const survey = asked?.survey ?? null;
  const share = (value: number): string => say('percent', { value });
  const sentence =
    asked === undefined || survey === null
      ? say('reportTrustUnknown')
      : say('reportTrustAsked', { ...survey.trust, asked: survey.asked, quarter: asked.quarter });
  return (
    <ReportTile
      title={say('reportTrust')}
      now={survey === null ? '?' : share(survey.trust.value)}
      source={
        survey === null ? say('reportTrustSource') : say('reportTrustBetween', { ...survey.trust })
      }
    >
      <ReportChart
        title={say('reportTrust')}
        text={sentence}
        values={[]}
        most={1}
        tone="water"
        format={share}
        estimates={surveysOf(quarterReports, 'trust')}
      />
    </ReportTile>
  );
}

/** What the surveys so far said of one thing, each in the week in which people were asked. */
export function surveysOf(
  quarterReports: readonly QuarterReport[],
  of: 'trust' | 'practice',
): readonly (Estimate & { readonly week: number })[] {
  return quarterReports.flatMap(({ week, survey }) =>
    survey === null ? [] : [{ week, ...survey[of] }],
  );
}
