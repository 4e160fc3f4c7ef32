import { useMemo } from 'react';
import { passagesOf, type Game, type Passage } from '../../game/index.ts';
import type { Language } from '../../scenario/index.ts';
import { useLanguage } from '../liveContext.ts';
import { useLaterWords, type SayLater } from '../useWords.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { StrataChart } from './StrataChart.tsx';
import { figuresOf } from './figures.ts';

/** What was said at the top, what each tier passed on, what arrived. */
export function WhereItStopped({ game }: { readonly game: Game }) {
  const say = useLaterWords();
  const language = useLanguage();
  const { share } = figuresOf(say);
  const passages = useMemo(() => passagesOf(game), [game]);
  return (
    <>
      <ChartFrame
        name="message"
        title={say('debrief.chart.message')}
        text={textOf(say, language, passages)}
        table={{
          columns: [
            { head: say('debrief.quarter'), format: String },
            { head: say('debrief.said'), format: share },
            ...passages[0].tiers.map(({ name }) => ({ head: name[language], format: share })),
          ],
          rows: passages.map(({ quarter, said, tiers }) => [
            quarter,
            said,
            ...tiers.map(({ heard }) => heard),
          ]),
        }}
      >
        <StrataChart passages={passages} language={language} />
      </ChartFrame>
      <Tiers passages={passages} language={language} />
    </>
  );
}

/** Told of the quarter in which the most was said, so that there is something to follow down. */
function textOf(say: SayLater, language: Language, passages: readonly Passage[]): string {
  const loudest = passages.reduce((most, each) => (each.said > most.said ? each : most));
  if (loudest.said === 0) return say('debrief.chart.messageNone');
  const { share } = figuresOf(say);
  const heard = loudest.tiers.filter((tier) => tier.heard !== null);
  const arrived = heard.at(-1)?.heard ?? 0;
  const path = heard.map(({ name, heard: each }) => {
    return say('debrief.chart.messageTier', { tier: name[language], heard: share(each ?? 0) });
  });
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(path);
  return say('debrief.chart.messageText', {
    quarter: loudest.quarter,
    said: loudest.said,
    path: list,
    share: arrived / loudest.said,
  });
}

type TiersProps = { readonly passages: readonly Passage[]; readonly language: Language };

function Tiers({ passages, language }: TiersProps) {
  const say = useLaterWords();
  const { share } = figuresOf(say);
  const first = passages[0];
  const last = passages[passages.length - 1];
  const text = (value: number | null): string => (value === null ? '–' : share(value));
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={say('debrief.tiers')}>
      <table>
        <caption>{say('debrief.tiers')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('debrief.tier')}</th>
            <th scope="col">{say('debrief.heardLast')}</th>
            <th scope="col">{say('debrief.throughFirst')}</th>
            <th scope="col">{say('debrief.throughLast')}</th>
          </tr>
        </thead>
        <tbody>
          {last.tiers.map(({ tier, name, heard, permeability }, at) => (
            <tr key={tier}>
              <th scope="row">{name[language]}</th>
              <td>{heard === null ? say('debrief.tierGone') : share(heard)}</td>
              <td>{text(first.tiers[at].permeability)}</td>
              <td>{text(permeability)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
