import { useEffect, useState } from 'react';
import {
  Button,
  Label,
  ProgressBar,
  Radio,
  RadioGroup,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import {
  attitudes,
  stretchOf,
  weeksPerQuarter,
  type Attitude,
  type Life,
} from '../../../game/index.ts';
import { useLive } from '../../liveContext.ts';
import { useLaterWords } from '../../useWords.ts';
import { useDebrief } from '../useDebrief.ts';
import { useMany } from '../useMany.ts';
import { Causes } from './Causes.tsx';
import { WorksInTheOpen } from './WorksInTheOpen.tsx';

/** What moved one person in the weeks that are chosen; the game is lived again for it. */
export function WhatMoved({ uid }: { readonly uid: number }) {
  const say = useLaterWords();
  const live = useLive();
  const game = useDebrief();
  const life = useMany((many) => many.life);
  useEffect(() => live.explainLife(game, uid), [live, game, uid]);
  const told = life.kind === 'done' ? life.results[0] : null;
  if (told?.uid === uid) return <Stretches life={told} weeks={game.world.week} />;
  if (life.kind === 'failed') return <p className="notice">{say('why.failed')}</p>;
  if (life.kind === 'idle') {
    return <Button onPress={() => live.explainLife(game, uid)}>{say('why.ask')}</Button>;
  }
  return (
    <div className="whyWaits">
      <ProgressBar isIndeterminate aria-label={say('why.living')}>
        <span>{say('why.living')}</span>
      </ProgressBar>
      <Button onPress={() => live.giveUp('life')}>{say('why.giveUp')}</Button>
    </div>
  );
}

type StretchesProps = { readonly life: Life; readonly weeks: number };

function Stretches({ life, weeks }: StretchesProps) {
  const say = useLaterWords();
  const [attitude, setAttitude] = useState<Attitude>('trust');
  const [[from, until], setRange] = useState<readonly [number, number]>([0, weeks]);
  const asked = attitudes.filter((each) => stretchOf(life, each, 0, weeks) !== null);
  const stretch = stretchOf(life, attitude, from, until);
  const range = { from: from + 1, until };
  return (
    <section className="whatMoved">
      <h4>{say('why.moved')}</h4>
      <RadioGroup
        className="chips"
        aria-label={say('why.attitude')}
        orientation="horizontal"
        value={attitude}
        onChange={(value) => setAttitude(asked.find((each) => each === value) ?? 'trust')}
      >
        {asked.map((each) => (
          <Radio key={each} value={each}>
            {say(each)}
          </Radio>
        ))}
      </RadioGroup>
      <Slider
        className="weeksRange"
        minValue={0}
        maxValue={weeks}
        value={[from, until]}
        onChange={([first, last]) => {
          // One week at least: between two thumbs on one place nothing moved.
          if (last > first) setRange([first, last]);
        }}
      >
        <Label>{say('why.weeks')}</Label>
        <SliderOutput>{say('why.range', range)}</SliderOutput>
        <SliderTrack>
          <SliderThumb index={0} aria-label={say('why.from')} />
          <SliderThumb index={1} aria-label={say('why.until')} />
        </SliderTrack>
      </Slider>
      <p className="hint">{say('why.quarters', { weeks: weeksPerQuarter })}</p>
      {stretch === null ? (
        <p>{say('why.notThere')}</p>
      ) : (
        <Causes attitude={attitude} stretch={stretch} />
      )}
      <WorksInTheOpen life={life} from={from} until={until} />
    </section>
  );
}
