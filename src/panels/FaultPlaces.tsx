import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { formatPlace, type Fault, type SourceFile } from '../scenario/index.ts';
import { harmless, sayFlaw, sayPath, wordsIn } from '../words/index.ts';
import { FileListing } from './FileListing.tsx';
import { useLanguage } from './liveContext.ts';
import { useWords } from './useWords.ts';

type FaultPlacesProps = {
  readonly label: string;
  readonly faults: readonly Fault[];
  readonly texts: readonly SourceFile[];
};

/** Every fault or remark, and beside them the file, which shows the place of the chosen one. */
export function FaultPlaces({ label, faults, texts }: FaultPlacesProps) {
  const say = useWords();
  const [chosen, setChosen] = useState(0);
  const fault = faults[Math.min(chosen, faults.length - 1)];
  const text = texts.find(({ name }) => name === fault.file);
  return (
    <div className="mending">
      <div>
        <ListBox
          className="faults"
          aria-label={label}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onSelectionChange={(keys) => {
            if (keys !== 'all') setChosen(Number(Array.from(keys)[0] ?? 0));
          }}
        >
          {faults.map((each, at) => (
            // Two faults may be alike in all but their place in the list.
            <FaultItem key={`${at}`} id={at} fault={each} />
          ))}
        </ListBox>
        {text !== undefined && faults.length > 1 ? (
          <p className="hint">{say('file.placesHint')}</p>
        ) : null}
      </div>
      {text === undefined ? (
        <p className="hint">{say('file.noText')}</p>
      ) : (
        <FileListing file={text} line={fault.line} column={fault.column} />
      )}
    </div>
  );
}

function FaultItem({ id, fault }: { readonly id: number; readonly fault: Fault }) {
  const language = useLanguage();
  const words = wordsIn(language);
  const place = harmless(formatPlace(fault));
  const path = harmless(sayPath(words, fault));
  const sentence = harmless(sayFlaw(words, fault.what));
  return (
    <ListBoxItem id={id} textValue={`${place} ${path} ${sentence}`}>
      <code>{place}</code>
      {path === '' ? null : <code>{path}</code>}
      <p>{sentence}</p>
    </ListBoxItem>
  );
}
