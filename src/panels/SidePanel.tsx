import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs, type Key } from 'react-aria-components';
import { PickingElsewhere } from './aiming/Picking.tsx';
import { ActionBar } from './ActionBar.tsx';
import { Briefing } from './Briefing.tsx';
import { Coming } from './Coming.tsx';
import { later } from './later.tsx';
import { useLiveState } from './liveContext.ts';
import { PolicyHand } from './PolicyHand.tsx';
import { Prediction } from './round/Prediction.tsx';
import { Reports } from './Reports.tsx';
import { ReportTable } from './ReportTable.tsx';
import { useWords } from './useWords.ts';

const Department = later(
  async () => {
    const part = await import('./Department.tsx');
    return part.Department;
  },
  { Meanwhile: Coming },
);

export function SidePanel() {
  const say = useWords();
  const selected = useLiveState((state) => state.selected);
  const stageMissing = useLiveState((state) => state.stageMissing);
  const [tab, setTab] = useState<Key>('policies');
  const [selectedBefore, setSelectedBefore] = useState(selected);
  if (selected !== selectedBefore) {
    setSelectedBefore(selected);
    // Whoever picks somebody in the picture wants to read about them.
    if (selected !== null) setTab('department');
  }

  return (
    <aside className="side" id="decisions" tabIndex={-1}>
      <div className="scroll">
        {stageMissing ? <p className="notice">{say('stageFailed')}</p> : null}
        <Briefing />
        <Reports />
        <Prediction />
        <Tabs selectedKey={tab} onSelectionChange={setTab}>
          <TabList className="tabs" aria-label={say('title')}>
            <Tab id="policies">{say('tabPolicies')}</Tab>
            <Tab id="department">{say('tabDepartment')}</Tab>
            <Tab id="figures">{say('tabFigures')}</Tab>
          </TabList>
          <TabPanel id="policies">
            <PolicyHand />
          </TabPanel>
          <TabPanel id="department">
            <PickingElsewhere />
            <Department />
          </TabPanel>
          <TabPanel id="figures">
            <ReportTable />
          </TabPanel>
        </Tabs>
      </div>
      <ActionBar />
    </aside>
  );
}
