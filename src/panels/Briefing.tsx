import { DilemmaCard } from './DilemmaCard.tsx';
import { EventList } from './EventList.tsx';
import { useLiveState } from './liveContext.ts';
import { Reflection } from './round/Reflection.tsx';

/** What the leader reads before she decides: what came of the last quarter, what has happened, what must be answered. */
export function Briefing() {
  const phase = useLiveState(({ sight }) => sight.phase);
  if (phase !== 'deciding') return null;
  return (
    <>
      <Reflection />
      <EventList />
      <DilemmaCard />
    </>
  );
}
