import { useState } from 'react';
import { Toolbar } from 'react-aria-components';
import { nearestWidth, soundOn } from '../../live/index.ts';
import { useLanguage, useLive, useLiveState, useSight } from '../liveContext.ts';
import { nameOf } from '../personName.ts';
import { useWords } from '../useWords.ts';
import { lookByKey, zoomStep } from './lookByKey.ts';
import { PastWeeks } from './PastWeeks.tsx';
import { switchSound } from './switchSound.ts';
import { Tool } from './Tool.tsx';
import {
  AllIcon,
  FurtherIcon,
  GoToIcon,
  NearerIcon,
  RootsIcon,
  SilenceIcon,
  SoundIcon,
  StopsIcon,
  WeeksIcon,
} from './toolIcons.tsx';
import { WeekSaid } from './WeekSaid.tsx';

/** Over the sky of the picture: how near one looks, what is marked in it; at its foot, which week it shows. */
export function PictureTools() {
  const say = useWords();
  const live = useLive();
  const stageMissing = useLiveState((state) => state.stageMissing);
  const isPast = useLiveState(({ picture }) => picture.week !== null);
  const hasKeys = useLiveState(({ settings }) => settings.shortcuts);
  const hasPast = useLiveState(({ sight }) => sight.world.week > 0);
  const running = useLiveState((state) => state.running);
  const [isOpened, setOpened] = useState(false);
  const [runBefore, setRunBefore] = useState(running);
  // Once there it stays, also for whoever goes back to now, until the weeks run on.
  if (isPast && !isOpened) setOpened(true);
  if (running !== runBefore) {
    setRunBefore(running);
    if (running) setOpened(false);
  }
  if (stageMissing) return null;
  const isOpen = hasPast && isOpened;
  return (
    <>
      <section
        className="look"
        aria-label={say('picture.title')}
        onKeyDownCapture={(event) => {
          // Arrows go along the tools; with Shift they go along the picture, from here as well.
          if (!event.shiftKey || !hasKeys || !lookByKey(live, event)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <Toolbar className="tools" aria-label={say('picture.tools')}>
          <Zooming />
          <Marking />
          <Tool
            name={say('picture.weeks')}
            letter=","
            isOpen={isOpen}
            isIdle={!hasPast}
            onPress={() => {
              if (!hasPast) return;
              setOpened(!isOpen);
              if (isOpen) live.showWeek(null);
            }}
          >
            <WeeksIcon />
          </Tool>
          <Sound />
        </Toolbar>
        <WeekSaid />
      </section>
      {isOpen ? <PastWeeks /> : null}
    </>
  );
}

function Zooming() {
  const say = useWords();
  const live = useLive();
  const department = useLiveState(({ sight }) => sight.world.department);
  const { from, to } = useLiveState(({ picture }) => picture.span);
  const isWhole = to - from >= 1;
  const isNearest = to - from <= nearestWidth(department);
  return (
    <>
      <Tool
        name={say('picture.nearer')}
        letter="+"
        isIdle={isNearest}
        onPress={() => live.zoom(zoomStep)}
      >
        <NearerIcon />
      </Tool>
      <Tool
        name={say('picture.further')}
        letter="−"
        isIdle={isWhole}
        onPress={() => live.zoom(1 / zoomStep)}
      >
        <FurtherIcon />
      </Tool>
      <Tool name={say('picture.all')} letter="0" isIdle={isWhole} onPress={live.showAll}>
        <AllIcon />
      </Tool>
    </>
  );
}

function Marking() {
  const say = useWords();
  const live = useLive();
  const stops = useLiveState(({ picture }) => picture.stops);
  const roots = useLiveState(({ picture }) => picture.roots);
  const selected = useLiveState((state) => state.selected);
  return (
    <>
      <Tool
        name={say('picture.stops')}
        letter="W"
        isOn={stops}
        onPress={() => live.showStops(!stops)}
      >
        <StopsIcon />
      </Tool>
      <Tool
        name={say('picture.roots')}
        letter="T"
        isOn={roots}
        onPress={() => live.showRoots(!roots)}
      >
        <RootsIcon />
      </Tool>
      {selected === null ? <GoToNobody /> : <GoTo row={selected} />}
    </>
  );
}

function Sound() {
  const say = useWords();
  const live = useLive();
  const isOn = useLiveState(soundOn);
  return (
    <Tool
      name={say(isOn ? 'picture.soundOff' : 'picture.soundOn')}
      letter="M"
      onPress={() => switchSound(live)}
    >
      {isOn ? <SoundIcon /> : <SilenceIcon />}
    </Tool>
  );
}

/** In its place before there is anybody to go to, so that no tool moves away under a hand. */
function GoToNobody() {
  const say = useWords();
  return (
    <Tool name={say('picture.goToNobody')} isIdle onPress={() => undefined}>
      <GoToIcon />
    </Tool>
  );
}

function GoTo({ row }: { readonly row: number }) {
  const say = useWords();
  const live = useLive();
  const language = useLanguage();
  const { world, scenario } = useSight();
  const name = nameOf(say, world, scenario, language, row);
  return (
    <Tool name={say('picture.goTo', { name })} onPress={() => live.showRow(row)}>
      <GoToIcon />
    </Tool>
  );
}
