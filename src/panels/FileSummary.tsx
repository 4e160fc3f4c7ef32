import { useState } from 'react';
import { Button, Heading, Switch } from 'react-aria-components';
import type { FileReading } from '../live/index.ts';
import { harmless } from '../words/index.ts';
import { FaultPlaces } from './FaultPlaces.tsx';
import { useLanguage, useLive } from './liveContext.ts';
import { ReplaceQuestion } from './ReplaceQuestion.tsx';
import { saveText } from './saveText.ts';
import { useIsUnderWay } from './useIsUnderWay.ts';
import { useWords } from './useWords.ts';

type SoundReading = Extract<FileReading, { readonly kind: 'sound' }>;
type FileSummaryProps = {
  readonly reading: SoundReading;
  /** Whether the same file is being read anew. */
  readonly isReading: boolean;
};

/** What was read, before anything is played: the department in figures, and what to do with it. */
export function FileSummary({ reading, isReading }: FileSummaryProps) {
  const say = useWords();
  const language = useLanguage();
  const live = useLive();
  const isUnderWay = useIsUnderWay();
  const [asks, setAsks] = useState(false);
  const { name, scenario, warnings, texts, made } = reading;
  if (asks) return <ReplaceQuestion onYes={live.playFile} onNo={() => setAsks(false)} />;
  const count = warnings.length;
  return (
    <>
      <Heading slot="title">{harmless(scenario.title[language])}</Heading>
      <p>{say('file.soundLead', { name: harmless(name) })}</p>
      <People reading={reading} />
      {made === null ? null : <ChartChoices made={made} isReading={isReading} />}
      {count === 0 ? null : (
        <>
          <h3>{say('file.remarks', { count })}</h3>
          <FaultPlaces label={say('file.remarks', { count })} faults={warnings} texts={texts} />
        </>
      )}
      <div className="choices">
        <Button
          className="primary"
          isDisabled={isReading}
          onPress={() => (isUnderWay ? setAsks(true) : live.playFile())}
        >
          {say('file.play')}
        </Button>
        {made === null ? null : (
          <Button
            isDisabled={isReading}
            onPress={() => saveText(name.replace(/\.[^.]*$/, '.yaml'), made.text)}
          >
            {say('file.save')}
          </Button>
        )}
      </div>
    </>
  );
}

function People({ reading: { people, scenario } }: { readonly reading: SoundReading }) {
  const say = useWords();
  const language = useLanguage();
  const { tiers, branches } = scenario.department;
  const total = people.reduce((sum, each) => sum + each, 0);
  const names = branches.slice(0, branchesShown).map((branch) => harmless(branch[language]));
  if (branches.length > branchesShown) names.push('…');
  return (
    <>
      <h3>{say('file.people', { people: total })}</h3>
      <dl className="tiers">
        {tiers.map((tier, at) => (
          // Tiers may share a name; their order is what they are.
          <div key={`${at}`}>
            <dt>{harmless(tier[language])}</dt>
            <dd>{say('file.tierPeople', { people: people[at] })}</dd>
          </div>
        ))}
      </dl>
      <p>{say('file.branches', { names: names.join(', ') })}</p>
    </>
  );
}

const branchesShown = 12;

type ChartChoicesProps = {
  readonly made: NonNullable<SoundReading['made']>;
  readonly isReading: boolean;
};

function ChartChoices({ made, isReading }: ChartChoicesProps) {
  const say = useWords();
  const live = useLive();
  const [keeps, setKeeps] = useState(false);
  return (
    <>
      <p>{say('file.stays')}</p>
      <Switch
        className="switch"
        isSelected={keeps}
        isDisabled={isReading}
        onChange={(names) => {
          setKeeps(names);
          live.keepNames(names ? 'keep' : 'drop');
        }}
      >
        <span className="track" /> {say('file.keepNames')}
      </Switch>
      {made.isListed ? null : <p className="hint">{say('file.shapeOnly')}</p>}
    </>
  );
}
