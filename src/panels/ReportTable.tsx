import { bandsOf, type Band } from '../game/index.ts';
import { useSight } from './liveContext.ts';
import { useWords } from './useWords.ts';

/** What was reported, quarter by quarter, in figures. */
export function ReportTable() {
  const say = useWords();
  const sight = useSight();
  const { quarterReports } = sight;
  const bands = bandsOf(sight, 'practice');
  const range = ({ low, high }: Band): string => say('round.range', { low, high });
  const count = (value: number): string => say('count', { value });
  const heads = [
    'tableQuarter',
    'tablePractice',
    'tableGood',
    'tableBad',
    'tableIncidents',
    'tableTrust',
    'tableSpent',
  ] as const;
  if (quarterReports.length === 0) return <p className="hint">{say('tableEmpty')}</p>;
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={say('table')}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {quarterReports.map((report) => (
            <tr key={report.quarter}>
              <th scope="row">{report.quarter}</th>
              <td>
                {say('percent', { value: report.practice })}
                <small>{range(bands[report.week])}</small>
              </td>
              <td>{count(report.goodNews)}</td>
              <td>{count(report.badNews)}</td>
              <td>{count(report.incidents)}</td>
              <td>
                {report.survey === null ? (
                  '–'
                ) : (
                  <>
                    {say('percent', { value: report.survey.trust.value })}
                    <small>{range(report.survey.trust)}</small>
                  </>
                )}
              </td>
              <td>{say('cost', { cost: report.spentDollars })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
