/**
 * What each frame takes of the processor: all that the page's thread does in the callbacks of one frame,
 * told by the browser's own trace, to the microsecond. What else the machine does is not counted.
 */
import type { CDPSession } from '@playwright/test';

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began. */
  readonly ts: number;
  /** How long the thread was at work in it, in microseconds. */
  readonly tdur: number;
};

const frameBegins = 'AnimationFrame::Render';
const callback = 'FireAnimationFrame';

/** @returns what ends it, with the milliseconds of each frame that ran a callback */
export async function traceFrames(devtools: CDPSession): Promise<() => Promise<readonly number[]>> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { readonly value: readonly object[] }): void => {
    events.push(...value.map(read).filter((event) => event !== null));
  };
  devtools.on('Tracing.dataCollected', take);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => {
      devtools.once('Tracing.tracingComplete', () => resolve());
    });
    await devtools.send('Tracing.end');
    await complete;
    devtools.off('Tracing.dataCollected', take);
    return framesOf(events);
  };
}

function framesOf(events: readonly TraceEvent[]): readonly number[] {
  const first = events.find(({ name }) => name === callback);
  if (first === undefined) throw new Error('the trace tells of no frame');
  const ofPage = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const frames: number[] = [];
  let milliseconds = 0;
  for (const { name, ph, tdur } of ofPage.toSorted((a, b) => a.ts - b.ts)) {
    if (name === callback) milliseconds += tdur / 1000;
    if (name !== frameBegins || ph !== 'b') continue;
    if (milliseconds > 0) frames.push(milliseconds);
    milliseconds = 0;
  }
  // The first may have begun before the trace.
  return frames.slice(1);
}

/** Events are numbers and words, whatever their type says. */
function read(event: object): TraceEvent | null {
  const [name, ph] = [Reflect.get(event, 'name'), Reflect.get(event, 'ph')] as const;
  if (name !== frameBegins && name !== callback) return null;
  const number = (key: string): number => Number(Reflect.get(event, key) ?? 0);
  return {
    name,
    ph: String(ph),
    pid: number('pid'),
    tid: number('tid'),
    ts: number('ts'),
    tdur: number('tdur'),
  };
}
