import { camps } from '../model/index.ts';
import { CampIcon } from './icons.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { useLaterWords } from './useWords.ts';

const campText = {
  zealot: 'helpZealots',
  collaborator: 'helpCollaborators',
  resister: 'helpResisters',
} as const;

const terms = [
  'signal',
  'permeability',
  'practice',
  'trust',
  'voice',
  'incident',
  'attention',
  'aim',
  'seed',
] as const;

/** How the game goes, its words, and its keys. */
export function HelpPage() {
  const say = useLaterWords();
  return (
    <>
      <p>{say('helpLead')}</p>
      <p>{say('helpReports')}</p>
      <h3>{say('helpCamps')}</h3>
      <ul className="plain">
        {camps.map((camp) => (
          <li key={camp}>
            <CampIcon camp={camp} /> {say(campText[camp])}
          </li>
        ))}
      </ul>
      <Glossary />
      <Shortcuts />
    </>
  );
}

function Glossary() {
  const say = useLaterWords();
  return (
    <>
      <h3>{say('tutorial.words')}</h3>
      <dl className="glossary">
        {terms.map((term) => (
          <div key={term}>
            <dt>{say(`tutorial.term.${term}`)}</dt>
            <dd>{say(`tutorial.term.${term}.means`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
