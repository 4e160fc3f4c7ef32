import type { Game, QuarterReport } from '../../game/index.ts';
import type { Truth } from '../../model/index.ts';
import { useLaterWords } from '../useWords.ts';
import { figuresOf } from './figures.ts';

/** The whole game in one table: measure, truth, report. */
export function Ledger({ game }: { readonly game: Game }) {
  const say = useLaterWords();
  const rows = useLedgerRows(game);
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={say('debrief.ledger')}>
      <table className="ledger">
        <caption className="hidden">{say('debrief.ledger')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('debrief.measure')}</th>
            <th scope="col">{say('debrief.true')}</th>
            <th scope="col">{say('debrief.told')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([measure, truth, report]) => (
            <tr key={measure}>
              <th scope="row">{measure}</th>
              <td>{truth}</td>
              <td>{report}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useLedgerRows({ truth, reports, quarterReports }: Game): readonly (readonly string[])[] {
  const say = useLaterWords();
  const { share, count } = figuresOf(say);
  const [start, end] = [truth[0], truth[truth.length - 1]];
  const fromTo = (of: (week: Truth) => number): string =>
    say('debrief.fromTo', { from: share(of(start)), to: share(of(end)) });
  const sum = (of: (week: Truth) => number): string =>
    count(truth.reduce((total, week) => total + of(week), 0));
  const told = (of: (quarter: QuarterReport) => number): string =>
    count(quarterReports.reduce((total, each) => total + of(each), 0));
  const survey = quarterReports.findLast((quarter) => quarter.survey !== null)?.survey;
  const none = '–';
  return [
    [
      say('debrief.measure.practice'),
      fromTo(({ practice }) => practice),
      share(reports.at(-1)?.practice ?? 0),
    ],
    [
      say('debrief.measure.trust'),
      fromTo(({ trust }) => trust),
      survey === undefined || survey === null
        ? say('debrief.nobodyAsked')
        : say('debrief.surveyBand', {
            value: survey.trust.value,
            low: survey.trust.low,
            high: survey.trust.high,
          }),
    ],
    [
      say('debrief.voicesRaised'),
      sum((week) => week.voicesRaised),
      told((quarter) => quarter.goodNews + quarter.badNews),
    ],
    [say('debrief.voicesHeard'), sum((week) => week.voicesHeard), none],
    [
      say('debrief.incidentsTrue'),
      sum((week) => week.legacyIncidents + week.newIncidents),
      told((quarter) => quarter.incidents),
    ],
    [say('debrief.measure.permeability'), fromTo(({ permeability }) => permeability), none],
  ];
}
