import { useMemo } from 'react';
import type { SourceFile } from '../scenario/index.ts';
import { harmless } from '../words/index.ts';
import { linesAround, partsAt } from './linesAround.ts';
import { useWords } from './useWords.ts';

type FileListingProps = {
  readonly file: SourceFile;
  readonly line: number;
  readonly column: number;
};

/** Enough to scroll through; a large file would fill the page with sixty thousand lines. */
const around = 150;

/** The text of a file around a place, with that place marked and in sight. */
export function FileListing({ file, line, column }: FileListingProps) {
  const say = useWords();
  const { first, lines } = useMemo(() => linesAround(file.text, line, around), [file, line]);
  return (
    <div
      className="listing"
      role="region"
      aria-label={say('file.listing', { name: harmless(file.name), line })}
      tabIndex={0}
    >
      <ol start={first}>
        {lines.map((text, at) => {
          const number = first + at;
          return number === line ? (
            <li key={`${number}:${column}`} ref={bringIntoSight} data-marked aria-current="true">
              <MarkedLine text={text} column={column} />
            </li>
          ) : (
            <li key={number}>{shown(partsAt(text, 1).join(''))}</li>
          );
        })}
      </ol>
    </div>
  );
}

/** Scrolls the listing alone: the dialog around it stays where it is. */
function bringIntoSight(line: HTMLElement | null): void {
  const listing = line?.closest('.listing');
  const mark = line?.querySelector('mark');
  if (!line || !listing || !mark) return;
  listing.scrollTop = line.offsetTop - listing.clientHeight / 2;
  listing.scrollLeft = Math.max(0, mark.offsetLeft + mark.offsetWidth - listing.clientWidth * 0.8);
}

function MarkedLine({ text, column }: { readonly text: string; readonly column: number }) {
  const [before, word, after] = partsAt(text, column);
  return (
    <>
      {shown(before)}
      <mark>{word === '' ? ' ' : shown(word)}</mark>
      {shown(after)}
    </>
  );
}

/** A tab is seen; whatever else would steer the page is not. */
function shown(text: string): string {
  return harmless(text.replaceAll('\t', '→ '));
}
