import { bandNow, bandsOf, type Estimate, type QuarterReport, type Sight } from '../game/index.ts';
import { useSight } from './liveContext.ts';
import { ReportTile } from './ReportTile.tsx';
import { ReportChart } from './ReportChart.tsx';
import { useWords, type Say } from './useWords.ts';

/** Trust does not travel upward: it is known where people have been asked, and as well as that. */
export function TrustTile() {
  const say = useWords();
  const sight = useSight();
  const { quarterReports } = sight;
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
        survey === null
          ? say('reportTrustSource')
          : say('reportTrustBetween', { ...bandNow(sight, 'trust') })
      }
    >
      <ReportChart
        title={say('reportTrust')}
        text={sentence}
        {...(survey === null ? {} : { addition: bandText(say, sight, 'trust') })}
        values={[]}
        bands={bandsOf(sight, 'trust')}
        most={1}
        tone="water"
        format={share}
        estimates={surveysOf(quarterReports, 'trust')}
      />
    </ReportTile>
  );
}

/** The band in words, for those who do not see it. */
export function bandText(say: Say, sight: Sight, of: 'trust' | 'practice'): string {
  const asked = sight.quarterReports.findLast(({ survey }) => survey !== null);
  const band = bandNow(sight, of);
  return asked === undefined
    ? say('round.bandUnasked', { ...band })
    : say('round.bandAsked', { ...band, quarter: asked.quarter });
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
