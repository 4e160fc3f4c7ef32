import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { headcountOf, type Scenario } from '../scenario/index.ts';
import { useLanguage } from './liveContext.ts';
import { tellMissing, useMissing } from './missing.ts';
import { PageDialog } from './PageDialog.tsx';
import type { LoadShipped } from './loadShipped.ts';
import { useWords } from './useWords.ts';

export type ScenarioDialogProps = {
  readonly loadShipped: LoadShipped;
  readonly isOpen: boolean;
  readonly onChoose: (scenario: Scenario) => void;
  readonly onClose: () => void;
};

/** The departments that the game brings, as cards: what each is, what it teaches, how long it takes. */
export function ScenarioDialog({ loadShipped, isOpen, onChoose, onClose }: ScenarioDialogProps) {
  const say = useWords();
  const attempt = useMissing((missing) => missing.attempt);
  return (
    <PageDialog title={say('scenarioTitle')} isWide isOpen={isOpen} onClose={onClose}>
      <Shipped key={attempt} loadShipped={loadShipped} onChoose={onChoose} />
    </PageDialog>
  );
}

function Shipped({ loadShipped, onChoose }: Pick<ScenarioDialogProps, 'loadShipped' | 'onChoose'>) {
  const say = useWords();
  const [shipped, setShipped] = useState<readonly Scenario[]>([]);
  useEffect(() => {
    void loadShipped().then(setShipped, tellMissing);
  }, [loadShipped]);
  return (
    <>
      {shipped.length === 0 ? <p className="hint">{say('scenarioReading')}</p> : null}
      <ul className="scenarios">
        {shipped.map((scenario) => (
          <ScenarioCard key={scenario.id} scenario={scenario} onChoose={onChoose} />
        ))}
      </ul>
    </>
  );
}

type ScenarioCardProps = {
  readonly scenario: Scenario;
  readonly onChoose: (scenario: Scenario) => void;
};

function ScenarioCard({ scenario, onChoose }: ScenarioCardProps) {
  const say = useWords();
  const language = useLanguage();
  const { department, quarters, difficulty, findings } = scenario;
  const facts = [
    say('scenarioPeople', { people: headcountOf(department.plan) }),
    say('scenarioShape', { tiers: department.tiers.length, branches: department.branches.length }),
    say('scenarioLength', { quarters, minutes: quarters * minutesEach }),
    say(`difficulty.${difficulty}`),
    ...(findings.length === 0 ? [] : [say('scenarioFindings', { findings: findings.join(', ') })]),
  ];
  return (
    <li>
      <h3>{scenario.title[language]}</h3>
      <p className="terms">{facts.join(' · ')}</p>
      <p>{scenario.summary[language]}</p>
      {scenario.teaches === null ? null : (
        <p>
          <strong>{say('scenarioTeaches')}</strong> {scenario.teaches[language]}
        </p>
      )}
      <Button
        className="primary"
        aria-label={say('scenarioPlayThis', { title: scenario.title[language] })}
        onPress={() => onChoose(scenario)}
      >
        {say('scenarioPlay')}
      </Button>
    </li>
  );
}

/** Reading, deciding and watching of a quarter, for one person alone. */
const minutesEach = 2.5;
