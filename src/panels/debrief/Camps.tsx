import { weeksPerQuarter, type CampMoves, type Game } from '../../game/index.ts';
import { camps, type Camp, type Truth } from '../../model/index.ts';
import { CampIcon } from '../icons.tsx';
import { useLaterWords } from '../useWords.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { LineChart, type Line } from '../charts/LineChart.tsx';
import { figuresOf } from './figures.ts';
import { atQuarterEnds, quartersIn, weeksOf } from './overTime.ts';
import { WorkedOut } from './Section.tsx';
import { isMade, type DebriefingNow } from './useDebriefing.ts';

type CampsProps = { readonly game: Game; readonly debriefing: DebriefingNow };

/** How many stood in each camp, and who went from one to another. */
export function Camps({ game, debriefing }: CampsProps) {
  const say = useLaterWords();
  const { count } = figuresOf(say);
  const truth = weeksOf({ game, later: isMade(debriefing) ? debriefing.later.truth : [] });
  const [start, end] = [game.truth[0], game.truth[game.truth.length - 1]];
  return (
    <>
      <ChartFrame
        name="camps"
        title={say('debrief.chart.camps')}
        text={say('debrief.chart.campsText', {
          zealots: start.zealots,
          zealotsEnd: end.zealots,
          collaborators: start.collaborators,
          collaboratorsEnd: end.collaborators,
          resisters: start.resisters,
          resistersEnd: end.resisters,
        })}
        table={{
          columns: [
            { head: say('debrief.quarter'), format: String },
            ...camps.map((camp) => ({ head: say(`camp.${camp}`, { count: 2 }), format: count })),
          ],
          rows: atQuarterEnds(truth).map((each) => [
            each.week / weeksPerQuarter,
            ...camps.map((camp) => countsOf(each)[camp]),
          ]),
        }}
      >
        <LineChart
          lines={camps.map((camp): Line => ({
            name: say(`camp.${camp}`, { count: 2 }),
            tone: camp,
            stroke: strokes[camp],
            points: truth.map((each) => ({ week: each.week, value: countsOf(each)[camp] })),
          }))}
          led={game.quarter}
          quarters={quartersIn(truth)}
          format={count}
          most={10}
        />
      </ChartFrame>
      <WorkedOut debriefing={debriefing}>{({ moves }) => <Moves moves={moves} />}</WorkedOut>
    </>
  );
}

const strokes = { zealot: 'solid', collaborator: 'dashed', resister: 'dotted' } as const;

function countsOf({ zealots, collaborators, resisters }: Truth): Readonly<Record<Camp, number>> {
  return { zealot: zealots, collaborator: collaborators, resister: resisters };
}

function Moves({ moves: { moved, came, left } }: { readonly moves: CampMoves }) {
  const say = useLaterWords();
  const { count } = figuresOf(say);
  const rows = [
    ...camps.map((camp, at) => ({
      name: say('debrief.wereIn', { camp: say(`camp.${camp}`, { count: 2 }) }),
      cells: [...moved[at].map(count), count(left[at])],
    })),
    { name: say('debrief.newcomers'), cells: [...came.map(count), '–'] },
  ];
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={say('debrief.moves')}>
      <table>
        <caption>{say('debrief.moves')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('debrief.atFounding')}</th>
            {camps.map((camp) => (
              <th key={camp} scope="col">
                <CampIcon camp={camp} />{' '}
                {say('debrief.nowIn', { camp: say(`camp.${camp}`, { count: 2 }) })}
              </th>
            ))}
            <th scope="col">{say('debrief.haveLeft')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={[...camps, 'left'][at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
