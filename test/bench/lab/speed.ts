/** How many runs a second so many workers play, once all of them are under way. */
import { playDesign, type PlayRequest } from '../../../src/cli/design/playDesign.ts';

/** Before it counts: what starts the threads, reads their programs and compiles them. */
const warmUp = 0.25;

export async function runsPerSecond(request: PlayRequest): Promise<number> {
  const { from, to } = request.stretch;
  const countedFrom = from + Math.ceil((to - from) * warmUp);
  let startedAt = 0;
  let started = from;
  let done = from;
  let endedAt = 0;
  await playDesign(request, (rows) => {
    done += rows.length;
    endedAt = performance.now();
    if (startedAt > 0 || done < countedFrom) return;
    startedAt = endedAt;
    started = done;
  });
  return ((done - started) / (endedAt - startedAt)) * 1000;
}
