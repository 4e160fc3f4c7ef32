/** Progress on stderr: one line that is written over on a terminal, a line every ten seconds elsewhere. */
import process from 'node:process';

export type Progress = {
  readonly advance: (done: number, doing: string) => void;
  readonly end: () => void;
};

const everyMilliseconds = { terminal: 200, elsewhere: 10_000 };

/** @param already of the total, done by an earlier try */
export function showProgress(total: number, already = 0): Progress {
  const { isTTY } = process.stderr;
  const every = isTTY ? everyMilliseconds.terminal : everyMilliseconds.elsewhere;
  const startedAt = performance.now();
  let shownAt = startedAt;
  let done = already;
  return {
    advance: (more, doing) => {
      done += more;
      const now = performance.now();
      if (now - shownAt < every) return;
      shownAt = now;
      const left = ((now - startedAt) / (done - already)) * (total - done);
      const line = `${doing}: ${done} of ${total} runs, about ${inWords(left)} left`;
      process.stderr.write(isTTY ? `\r\u001B[2K${line}` : `${line}\n`);
    },
    end: () => {
      if (isTTY) process.stderr.write('\r\u001B[2K');
    },
  };
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
